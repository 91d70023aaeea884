package dk.livtag.measure.statistics;

/** What was seen beside what the mix of people lets one expect. */
record Standardised(double ratio, double rate) {

    static Standardised of(double observed, double expected, double overall) {
        return new Standardised(observed / expected, observed / expected * overall);
    }
}
