package dk.livtag.measure.run;

/** Why a questionnaire was not answered. */
public enum WhyNot {
    TOO_MUCH,
    TOO_PERSONAL,
    NOT_NOW,
    DO_NOT_UNDERSTAND,
    SENT_BY_MISTAKE,
    OTHER;

    /** What the citizen may choose between. */
    public boolean isHers() {
        return this != SENT_BY_MISTAKE;
    }
}
