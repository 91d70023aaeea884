package dk.livtag.measure.score;

/** How much a number must change to matter, and who says so. */
public record Threshold(double points, String source) {

    /** Reached also where binary fractions fall a hair short. */
    public boolean isReachedBy(double change) {
        return Decimals.round(Math.abs(change), Decimals.EXACT) >= points;
    }
}
