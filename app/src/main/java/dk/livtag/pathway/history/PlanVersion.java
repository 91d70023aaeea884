package dk.livtag.pathway.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One version of somebody's plan: when it came, from whom and why. The first came with the programme. */
public record PlanVersion(
        int version,
        Instant at,
        @Nullable String by,
        @Nullable String why) {}
