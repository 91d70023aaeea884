package dk.livtag.referral.answers;

import dk.livtag.kernel.Refusal.RuleBroken;
import java.util.Set;

/** All that we should take into account (hensyn); none is an answer too. */
public record Considerations(Set<Consideration> kinds, String words) implements Answer {

    public static final int LONGEST = 500;
    public static final Considerations NONE = new Considerations(Set.of(), "");

    public Considerations {
        kinds = Set.copyOf(kinds);
        if (kinds.contains(Consideration.OTHER) && words.isBlank()) {
            throw new RuleBroken("referral.considerations.words.missing");
        }
        if (words.length() > LONGEST) {
            throw new RuleBroken("referral.considerations.words.long");
        }
    }

    public boolean none() {
        return kinds.isEmpty() && words.isEmpty();
    }
}
