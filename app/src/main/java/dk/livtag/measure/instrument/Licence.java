package dk.livtag.measure.instrument;

/**
 * On whose terms the words of an instrument are used.
 *
 * @param holder who owns the words
 * @param terms what they allow, in short
 */
public record Licence(Verdict verdict, String holder, String terms) {

    /** What we may ship. */
    public enum Verdict {
        OWN,
        SHIP,
        NON_COMMERCIAL,
        SLOT
    }
}
