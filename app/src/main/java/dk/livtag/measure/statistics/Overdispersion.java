package dk.livtag.measure.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How much more clinics differ than chance explains, and their distances once that is allowed for. */
record Overdispersion(double target, double[] z, double phi, double tau2, double[] adjusted) {

    private static final double WINSOR = 0.1;
    private static final double FOUR = 4;

    static Overdispersion of(double[] sizes, double... events) {
        var y = IntStream.range(0, sizes.length)
                .mapToDouble(it -> Math.asin(Math.sqrt(events[it] / sizes[it])))
                .toArray();
        var weights = Arrays.stream(sizes).map(it -> FOUR * it).toArray();
        var total = Arrays.stream(weights).sum();
        var target = Math.asin(
                Math.sqrt(Arrays.stream(events).sum() / Arrays.stream(sizes).sum()));
        var z = IntStream.range(0, y.length)
                .mapToDouble(it -> (y[it] - target) * Math.sqrt(weights[it]))
                .toArray();
        var low = Spread.quantile(WINSOR, z);
        var high = Spread.quantile(1 - WINSOR, z);
        var phi = Spread.mean(Arrays.stream(z)
                .map(it -> Math.clamp(it, low, high))
                .map(it -> it * it)
                .toArray());
        var squares = Arrays.stream(weights).map(it -> it * it).sum();
        var tau2 = Math.max(0, (y.length * phi - (y.length - 1)) / (total - squares / total));
        var adjusted = IntStream.range(0, y.length)
                .mapToDouble(it -> (y[it] - target) / Math.sqrt(1 / weights[it] + tau2))
                .toArray();
        return new Overdispersion(target, z, phi, tau2, adjusted);
    }
}
