package dk.livtag.measure.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How long it probably is since somebody's level changed (Adams and MacKay 2007). That the length is nought is always as
 * likely as the hazard, so it must never be what alarms.
 */
final class RunLengths {

    private final Prior prior;
    private final double hazard;
    private double[] likely = {1};
    private double[] means;
    private double[] precisions;

    /** What is believed of a level before it is seen, and the spread of one number. */
    record Prior(double mean, double sd, double noise) {}

    RunLengths(Prior prior, double hazard) {
        this.prior = prior;
        this.hazard = hazard;
        this.means = new double[] {prior.mean()};
        this.precisions = new double[] {1 / (prior.sd() * prior.sd())};
    }

    /** How likely each length is now. */
    double[] add(double number) {
        var seen = 1 / (prior.noise() * prior.noise());
        var grown = new double[likely.length + 1];
        for (var i = 0; i < likely.length; i++) {
            var sd = Math.sqrt(1 / precisions[i] + 1 / seen);
            var joint = likely[i] * density((number - means[i]) / sd) / sd;
            grown[0] += joint * hazard;
            grown[i + 1] = joint * (1 - hazard);
        }
        var sum = Arrays.stream(grown).sum();
        likely = Arrays.stream(grown).map(it -> it / sum).toArray();
        learn(number, seen);
        return likely.clone();
    }

    private void learn(double number, double seen) {
        var oldMeans = means;
        var oldPrecisions = precisions;
        precisions = IntStream.range(0, likely.length)
                .mapToDouble(it -> it == 0 ? 1 / (prior.sd() * prior.sd()) : oldPrecisions[it - 1] + seen)
                .toArray();
        var newPrecisions = precisions;
        means = IntStream.range(0, likely.length)
                .mapToDouble(it -> it == 0
                        ? prior.mean()
                        : (oldMeans[it - 1] * oldPrecisions[it - 1] + number * seen) / newPrecisions[it])
                .toArray();
    }

    private static double density(double z) {
        return Math.exp(-z * z / 2);
    }
}
