package dk.livtag.referral.answers;

import dk.livtag.kernel.Refusal.RuleBroken;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where it hurts, whether it stops, and whether it changes (smerter); one of the three is enough. */
public record Pain(
        Set<BodyPlace> places,
        @Nullable Constancy constancy,
        @Nullable Change change) implements Answer {

    public Pain {
        places = Set.copyOf(places);
        if (places.isEmpty() && constancy == null && change == null) {
            throw new RuleBroken("referral.pain.missing");
        }
    }

    public Pain(Set<BodyPlace> places, @Nullable Constancy constancy) {
        this(places, constancy, null);
    }

    /** Whether the pain changes character (ændrer karakter, D22). */
    public enum Change {
        CHANGES,
        SAME,
        UNKNOWN
    }
}
