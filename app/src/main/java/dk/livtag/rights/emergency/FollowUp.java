package dk.livtag.rights.emergency;

import java.time.Duration;
import java.time.Instant;
import java.util.SortedSet;

/** What the data-protection officer makes of an emergency access (opfølgning). */
public sealed interface FollowUp {

    /** How soon each must be closed (security.md 5.1). */
    Duration LONGEST = Duration.ofDays(14);

    Opening opening();

    /** Which kinds of data were seen meanwhile; never what stood in them. */
    SortedSet<String> kinds();

    /** Nobody has looked at it yet. */
    record Waiting(Opening opening, SortedSet<String> kinds) implements FollowUp {

        public Instant due() {
            return opening.from().plus(LONGEST);
        }

        public boolean isLate(Instant now) {
            return now.isAfter(due());
        }
    }

    /** Somebody has decided, and it stands. */
    record Closed(Opening opening, SortedSet<String> kinds, Finding finding) implements FollowUp {}

    /** The decision. */
    record Finding(Verdict verdict, String note, Instant at, String by) {

        public static final int SHORTEST = 10;
        public static final int LONGEST = 2000;
    }

    /** Whether there was reason enough. */
    enum Verdict {
        JUSTIFIED,
        UNJUSTIFIED
    }
}
