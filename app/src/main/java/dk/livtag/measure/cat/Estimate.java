package dk.livtag.measure.cat;

/** Where somebody is, and how sure that is. */
public record Estimate(double theta, double error) {

    private static final double MEAN = 50;
    private static final double SPREAD = 10;

    public double score() {
        return MEAN + SPREAD * theta;
    }

    public double scoreError() {
        return SPREAD * error;
    }
}
