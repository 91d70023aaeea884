package dk.livtag.measure.statistics;

/**
 * How a group has changed between two times; change, not effect.
 *
 * @param responseMean the change in spreads of the change
 * @param effectSize the change in spreads of the beginning
 */
record GroupChange(double mean, double responseMean, double effectSize) {

    static GroupChange of(double[] before, double... after) {
        var change = new double[before.length];
        for (var i = 0; i < before.length; i++) {
            change[i] = after[i] - before[i];
        }
        var mean = Spread.mean(change);
        return new GroupChange(mean, mean / Spread.sd(change), mean / Spread.sd(before));
    }
}
