package dk.livtag.rights.emergency;

import dk.livtag.kernel.PatientId;
import java.time.Instant;
import java.util.UUID;

/** One emergency access (værdispring): who opened whose record for an hour, and the reason given. */
public record Opening(UUID id, PatientId patient, By by, Reason reason, Instant from, Instant until) {

    /** The one who opened. */
    public record By(String name, String profession) {}

    /** The code, and why in her own words. */
    public record Reason(String code, String words) {

        /** As short as the law lets a reason be. */
        public static final int SHORTEST = 20;

        public static final int LONGEST = 1000;
    }

    /** What a case is called among officers, without saying whose it is. */
    public String number() {
        return id.toString().substring(24).toUpperCase(java.util.Locale.ROOT);
    }
}
