package dk.livtag.measure.statistics;

import java.util.Arrays;
import java.util.List;

/** Means and spreads of numbers. */
final class Spread {

    private Spread() {}

    static double mean(double... of) {
        return Arrays.stream(of).average().orElseThrow();
    }

    static double variance(double... of) {
        var mean = mean(of);
        return Arrays.stream(of).map(it -> (it - mean) * (it - mean)).sum() / (of.length - 1);
    }

    static double sd(double... of) {
        return Math.sqrt(variance(of));
    }

    /** The mean distance from each to the next. */
    static double movingRange(double... of) {
        var sum = 0.0;
        for (var i = 1; i < of.length; i++) {
            sum += Math.abs(of[i] - of[i - 1]);
        }
        return sum / (of.length - 1);
    }

    /** As R does it by default (type 7). */
    static double quantile(double share, double... of) {
        var sorted = of.clone();
        Arrays.sort(sorted);
        var place = share * (of.length - 1);
        var low = (int) place;
        var high = Math.min(low + 1, of.length - 1);
        return sorted[low] + (place - low) * (sorted[high] - sorted[low]);
    }

    static double[] array(List<Double> of) {
        return of.stream().mapToDouble(it -> it).toArray();
    }
}
