package dk.livtag.referral.decision;

import dk.livtag.kernel.Refusal.RuleBroken;
import java.time.DayOfWeek;
import java.util.Set;

/** What suits somebody who waits for a place (ønsker): days of the week, and what makes it possible to come. */
public record Wishes(Set<DayOfWeek> days, Set<Need> needs, String words) {

    public static final int LONGEST = 500;
    public static final Wishes NONE = new Wishes(Set.of(), Set.of(), "");

    public Wishes {
        days = Set.copyOf(days);
        needs = Set.copyOf(needs);
        if (words.length() > LONGEST) {
            throw new RuleBroken("referral.list.words.long");
        }
    }

    /** What makes it possible to come. */
    public enum Need {
        TRANSPORT,
        REST,
        PHONE_OR_ONLINE
    }
}
