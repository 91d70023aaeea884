package dk.livtag.access.policy.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** From when until just before when something holds; an absent end is open. Revoking is ending. */
public record Period(@Nullable Instant from, @Nullable Instant to) {

    public static final Period ALWAYS = new Period(null, null);

    public boolean covers(Instant at) {
        return begunBy(at) && (to == null || at.isBefore(to));
    }

    public boolean begunBy(Instant at) {
        return from == null || !at.isBefore(from);
    }
}
