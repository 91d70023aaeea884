package dk.livtag.measure.run;

import dk.livtag.measure.score.Outcome;
import dk.livtag.measure.score.Status;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** How far a run is. */
public sealed interface Stand {

    /** Nothing is answered yet. */
    record Sent() implements Stand {}

    record Begun(int steps) implements Stand {}

    /** Answered and scored, by the version of the scoring that stands here. */
    record Completed(Instant at, Status status, int scoring, List<Outcome> outcomes, Set<String> flags)
            implements Stand {

        public Completed {
            outcomes = List.copyOf(outcomes);
            flags = Set.copyOf(flags);
        }
    }

    record Declined(Instant at, WhyNot reason) implements Stand {}

    /** Staff took it back. */
    record Withdrawn(Instant at, WhyNot reason) implements Stand {}
}
