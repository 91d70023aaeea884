package dk.livtag.plan.coverage;

import dk.livtag.plan.activity.Problem.Area;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The figures of one area in the whole organisation. A number of a group that is too small is hidden, and is null here. */
public record AreaFigures(
        Area area,
        @Nullable Integer people,
        @Nullable Integer problems,
        @Nullable Integer unanswered,
        @Nullable Integer rated,
        @Nullable BigDecimal change) {}
