package dk.livtag.measure.statistics;

/** Adds up what is worse than a person's own level by more than a slack. */
final class Cusum {

    private final double level;
    private final double noise;
    private final double slack;
    private double sum;

    Cusum(double level, int levels, double noise, double slack) {
        this.level = level;
        this.noise = noise * Math.sqrt(1 + 1.0 / levels);
        this.slack = slack;
    }

    double add(double number) {
        sum = Math.max(0, sum + (number - level) / noise - slack);
        return sum;
    }
}
