package dk.livtag.referral;

import java.util.UUID;

/** One referral (henvisning). */
public record ReferralId(UUID value) {

    /** Lets Spring MVC bind path variables. */
    public static ReferralId valueOf(String text) {
        return new ReferralId(UUID.fromString(text));
    }
}
