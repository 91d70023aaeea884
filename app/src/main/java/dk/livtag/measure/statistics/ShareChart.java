package dk.livtag.measure.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Limits of shares of different sizes, and how much more they vary than chance alone (Laney). */
record ShareChart(double mean, double[] lower, double[] upper, double sigma) {

    private static final double WIDTH = 3;
    private static final double RANGE = 1.128;

    static ShareChart of(double[] events, double... sizes) {
        var mean = Arrays.stream(events).sum() / Arrays.stream(sizes).sum();
        var sd = Arrays.stream(sizes)
                .map(it -> Math.sqrt(mean * (1 - mean) / it))
                .toArray();
        var z = IntStream.range(0, events.length)
                .mapToDouble(it -> (events[it] / sizes[it] - mean) / sd[it])
                .toArray();
        return new ShareChart(
                mean,
                Arrays.stream(sd).map(it -> Math.max(0, mean - WIDTH * it)).toArray(),
                Arrays.stream(sd).map(it -> Math.min(1, mean + WIDTH * it)).toArray(),
                Spread.movingRange(z) / RANGE);
    }
}
