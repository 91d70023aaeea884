package dk.livtag.measure.score;

/** How far a score can be relied on; what could not be scored is never a silent zero. */
public enum Status {
    OK,
    PRORATED,
    INCOMPLETE,
    INVALID;

    /** The one that is relied on least. */
    public Status worse(Status other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean hasValue() {
        return this == OK || this == PRORATED;
    }
}
