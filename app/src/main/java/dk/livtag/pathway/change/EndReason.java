package dk.livtag.pathway.change;

/** Why a pathway ends (afslutningsårsag); the first two are the leaflet's own (L13). */
public enum EndReason {
    WELL_TREATED,
    NO_MORE_TO_OFFER,
    PERSON_STOPS,
    OTHER_OFFER,
    MOVED,
    DECEASED,
    OTHER
}
