package dk.livtag.referral.answers;

import dk.livtag.kernel.Refusal.RuleBroken;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where it hurts and whether it stops (smerter); one of the two is enough. */
public record Pain(Set<BodyPlace> places, @Nullable Constancy constancy) implements Answer {

    public Pain {
        places = Set.copyOf(places);
        if (places.isEmpty() && constancy == null) {
            throw new RuleBroken("referral.pain.missing");
        }
    }
}
