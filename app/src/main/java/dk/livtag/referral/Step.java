package dk.livtag.referral;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a referral on its way (hændelse); nothing is ever taken away.
 *
 * @param by name of the member of staff; empty when the sender did it
 * @param reason coded, or empty
 * @param startsOn the day of a place that was offered
 */
public record Step(
        Kind kind,
        Instant at,
        String by,
        String reason,
        String words,
        @Nullable LocalDate startsOn) {

    /** What happened. */
    public enum Kind {
        ASKED,
        ANSWERED,
        REDIRECTED,
        LISTED,
        OFFERED,
        TAKEN,
        REFUSED,
        OTHER_TIME,
        EXPIRED
    }
}
