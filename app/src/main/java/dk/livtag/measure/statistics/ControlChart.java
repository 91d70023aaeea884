package dk.livtag.measure.statistics;

/** Limits of what one process does by itself, from its moving ranges. */
record ControlChart(double mean, double range, double lower, double upper, double rangeUpper) {

    private static final double LIMIT = 2.66;
    private static final double RANGE_LIMIT = 3.268;

    static ControlChart of(double... points) {
        var mean = Spread.mean(points);
        var range = Spread.movingRange(points);
        return new ControlChart(mean, range, mean - LIMIT * range, mean + LIMIT * range, RANGE_LIMIT * range);
    }
}
