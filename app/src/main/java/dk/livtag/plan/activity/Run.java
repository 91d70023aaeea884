package dk.livtag.plan.activity;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time of answering how it goes (måling).
 *
 * @param point the measurement point that it belongs to, in words; null when it was taken by hand
 */
public record Run(UUID id, Instant begunAt, @Nullable String point, Map<ProblemId, Rating> ratings) {

    public Run {
        ratings = Map.copyOf(ratings);
    }

    /** How well it goes, and how glad she is of that, 1-10; null for what was skipped. */
    public record Rating(
            @Nullable Integer performance, @Nullable Integer satisfaction) {

        public static final Rating NONE = new Rating(null, null);
    }

    public Rating of(ProblemId problem) {
        return ratings.getOrDefault(problem, Rating.NONE);
    }
}
