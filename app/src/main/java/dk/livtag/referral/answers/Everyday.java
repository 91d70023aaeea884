package dk.livtag.referral.answers;

import dk.livtag.kernel.Refusal.RuleBroken;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Everyday life and work (hverdag og arbejde); any part of it is enough.
 *
 * @param home family and life at home, in a referring professional's words
 */
public record Everyday(
        @Nullable WorkSituation work,
        @Nullable YearMonth sickListedSince,
        @Nullable JobCentre jobCentre,
        String home) implements Answer {

    public Everyday {
        if (work == null && sickListedSince == null && jobCentre == null && home.isEmpty()) {
            throw new RuleBroken("referral.everyday.missing");
        }
    }

    public Everyday(@Nullable WorkSituation work, @Nullable YearMonth sickListedSince, @Nullable JobCentre jobCentre) {
        this(work, sickListedSince, jobCentre, "");
    }
}
