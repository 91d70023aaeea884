package dk.livtag.conference.meeting;

/** The parts of the meeting in their order, each with a time box (dagsorden). */
public enum Part {
    WORDS,
    GOALS,
    LINES,
    AGREEMENTS,
    READ_ALOUD;

    /** The last one is followed by none, so it stays. */
    public Part next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    public Part before() {
        return values()[Math.max(ordinal() - 1, 0)];
    }
}
