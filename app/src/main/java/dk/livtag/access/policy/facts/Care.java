package dk.livtag.access.policy.facts;

import java.time.Duration;
import java.util.List;

/** Who treats whom, who has broken the glass, and how long a team may still read after the end. */
public record Care(List<CareRelation> relations, List<BreakGlassWindow> windows, Duration readableAfterEnd) {

    public static final Care NONE = new Care(List.of(), List.of(), Duration.ZERO);
}
