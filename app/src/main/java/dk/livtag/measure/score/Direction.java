package dk.livtag.measure.score;

/** Which way is good; it is said in words beside every number and no axis is ever turned. */
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    NEITHER;

    /** How much better the later number is; below zero where it is worse. */
    public double gain(double before, double after) {
        return switch (this) {
            case HIGHER_IS_BETTER -> after - before;
            case LOWER_IS_BETTER -> before - after;
            case NEITHER -> 0;
        };
    }
}
