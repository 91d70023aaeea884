package dk.livtag.referral.answers;

import dk.livtag.kernel.Refusal.RuleBroken;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Everyday life and work (hverdag og arbejde); any part of it is enough. */
public record Everyday(
        @Nullable WorkSituation work,
        @Nullable YearMonth sickListedSince,
        @Nullable JobCentre jobCentre) implements Answer {

    public Everyday {
        if (work == null && sickListedSince == null && jobCentre == null) {
            throw new RuleBroken("referral.everyday.missing");
        }
    }
}
