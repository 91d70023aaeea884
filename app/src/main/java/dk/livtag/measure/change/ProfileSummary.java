package dk.livtag.measure.change;

/** One number for the body and one for the mind from the seven domains and the pain (Hays 2018). */
record ProfileSummary(double physical, double mental) {

    private static final double MEAN = 50;
    private static final double SPREAD = 10;
    private static final double PAIN_MEAN = 2.31;
    private static final double PAIN_SPREAD = 2.34;

    /** The T scores of the domains, and the pain from 0 to 10. */
    record Domains(
            double function,
            double interference,
            double roles,
            double fatigue,
            double depression,
            double anxiety,
            double sleep,
            double pain) {}

    static ProfileSummary of(Domains it) {
        var pain = ((it.pain() - PAIN_MEAN) / PAIN_SPREAD + z(it.interference())) / 2;
        var emotion = (z(it.depression()) + z(it.anxiety())) / 2;
        var physical = .872 * z(it.function())
                - .094 * pain
                + .113 * z(it.roles())
                - .009 * z(it.fatigue())
                + .003 * emotion
                + .002 * z(it.sleep());
        var mental = -.015 * z(it.function())
                - .154 * pain
                + .252 * z(it.roles())
                - .351 * z(it.fatigue())
                - .257 * emotion
                - .139 * z(it.sleep());
        return new ProfileSummary(MEAN + SPREAD * physical, MEAN + SPREAD * mental);
    }

    private static double z(double score) {
        return (score - MEAN) / SPREAD;
    }
}
