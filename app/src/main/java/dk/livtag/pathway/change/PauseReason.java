package dk.livtag.pathway.change;

/** Why a pathway rests (pauseårsag). */
public enum PauseReason {
    ILLNESS,
    OTHER_TREATMENT,
    LIFE_EVENT,
    PERSON_WISHES,
    OTHER
}
