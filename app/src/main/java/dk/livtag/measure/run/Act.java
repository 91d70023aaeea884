package dk.livtag.measure.run;

/** What is done about a result. */
public enum Act {
    GO_ON,
    CHANGE_PLAN,
    TALK,
    CONFERENCE,
    ASK_AGAIN
}
