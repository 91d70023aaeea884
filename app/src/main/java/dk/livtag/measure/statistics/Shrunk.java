package dk.livtag.measure.statistics;

import java.util.stream.IntStream;

/**
 * Shares of clinics, the small ones drawn towards all of them. Never for ranking.
 *
 * @param level what all share, in log odds
 * @param sd how much clinics differ
 */
record Shrunk(double level, double sd, double[] shares) {

    private static final double REACH = 8;
    private static final int POINTS = 400;
    private static final double WIDEST = 3;

    static Shrunk of(double[] sizes, double... events) {
        var sd = Golden.lowest(it -> surprise(it, level(it, sizes, events), sizes, events), 1e-3, WIDEST);
        var level = level(sd, sizes, events);
        var shares = IntStream.range(0, sizes.length)
                .mapToDouble(it -> share(level + mode(level, sd, sizes[it], events[it])))
                .toArray();
        return new Shrunk(level, sd, shares);
    }

    private static double level(double sd, double[] sizes, double... events) {
        return Golden.lowest(it -> surprise(sd, it, sizes, events), -REACH, REACH);
    }

    /** How unlikely it all is, every possible clinic weighed. */
    private static double surprise(double sd, double level, double[] sizes, double... events) {
        return -IntStream.range(0, sizes.length)
                .mapToDouble(it -> Math.log(likely(sd, level, sizes[it], events[it])))
                .sum();
    }

    private static double likely(double sd, double level, double size, double events) {
        var step = 2 * REACH / POINTS;
        var top = events * Math.log(events / size) + (size - events) * Math.log(1 - events / size);
        return IntStream.rangeClosed(0, POINTS)
                .mapToDouble(it -> -REACH + it * step)
                .map(u -> Math.exp(events * (level + sd * u)
                                - size * Math.log1p(Math.exp(level + sd * u))
                                - top
                                - u * u / 2)
                        * step)
                .sum();
    }

    private static double mode(double level, double sd, double size, double events) {
        return Golden.lowest(
                it -> size * Math.log1p(Math.exp(level + it)) - events * (level + it) + it * it / (2 * sd * sd),
                -REACH,
                REACH);
    }

    private static double share(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
