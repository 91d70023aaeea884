package dk.livtag.measure.statistics;

/**
 * Follows numbers of one person around her own level, the latest weighing most. That the level itself is uncertain is in
 * the limit, which otherwise cries wolf.
 */
final class Ewma {

    private final double level;
    private final int levels;
    private final double noise;
    private final double width;
    private double z;
    private double variance;
    private double forgotten = 1;

    /**
     * Starts at somebody's level.
     *
     * @param levels how many numbers the level is the mean of
     * @param noise the spread of one number on stable days
     * @param width how many spreads away the limit is
     */
    Ewma(double level, int levels, double noise, double width) {
        this.level = level;
        this.levels = levels;
        this.noise = noise;
        this.width = width;
    }

    /** What the weight of a month becomes over days. */
    static double weight(double month, double days) {
        return 1 - Math.pow(1 - month, days / 30);
    }

    Step add(double number, double weight) {
        z = weight * (number - level) / noise + (1 - weight) * z;
        variance = (1 - weight) * (1 - weight) * variance + weight * weight;
        forgotten *= 1 - weight;
        var limit = width * Math.sqrt(variance + (1 - forgotten) * (1 - forgotten) / levels);
        return new Step(z, limit, z > limit);
    }

    /** Where it is, and where it should not be. */
    record Step(double z, double limit, boolean alarm) {}
}
