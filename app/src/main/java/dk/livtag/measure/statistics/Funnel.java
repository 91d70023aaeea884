package dk.livtag.measure.statistics;

/** How far a share of few may lie from that of all by chance, exactly (Spiegelhalter 2005). */
final class Funnel {

    private Funnel() {}

    /** The share below which a part of the chance lies; between two counts it is drawn straight. */
    static double limit(int size, double share, double below) {
        var chance = Math.pow(1 - share, size);
        var sum = chance;
        var count = 0;
        while (sum < below && count < size) {
            count++;
            chance *= (size - count + 1.0) / count * share / (1 - share);
            sum += chance;
        }
        var limit = (count - (sum - below) / chance) / size;
        return Math.clamp(limit, 0, 1);
    }
}
