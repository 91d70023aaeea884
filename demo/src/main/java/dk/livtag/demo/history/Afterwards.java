package dk.livtag.demo.history;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happened to somebody who was accepted.
 *
 * @param looks the professions' first looks
 * @param rounds when the team did what was due
 * @param gatherings the joint conferences
 * @param end when the pathway ended; null while it runs
 */
record Afterwards(
        List<Look> looks,
        List<Instant> rounds,
        List<Gathering> gatherings,
        @Nullable Instant end) {

    private static final Duration YEAR = Duration.ofDays(360);
    private static final Duration BETWEEN = Duration.ofDays(42);
    private static final int MORE_DAYS = 50;

    /** One in so many takes longer than expected. */
    private static final int TAKES_LONGER = 6;

    /** Who came more than a year ago has ended by now, or takes longer; only some of the first were assessed here. */
    static Afterwards of(Instant accepted, boolean assessed, Instant now, RandomGenerator random) {
        var expected = accepted.plus(YEAR).plus(Duration.ofDays(random.nextInt(MORE_DAYS)));
        var ended = expected.isBefore(now) && random.nextInt(TAKES_LONGER) > 0;
        return new Afterwards(
                assessed ? Look.after(accepted, random.nextInt(4) == 0, now) : List.of(),
                ended ? List.of() : rounds(accepted, now, random),
                List.of(),
                ended ? expected : null);
    }

    /** The last one some days ago, so that what became due since is due still. */
    private static List<Instant> rounds(Instant accepted, Instant now, RandomGenerator random) {
        var last = now.minus(Duration.ofDays(random.nextInt(1, 9)));
        var earlier = Stream.iterate(accepted.plus(BETWEEN), it -> it.isBefore(last), it -> it.plus(BETWEEN));
        return Stream.concat(earlier, Stream.of(last))
                .filter(it -> it.isAfter(accepted))
                .toList();
    }

    Afterwards meeting(List<Gathering> conferences) {
        return new Afterwards(looks, rounds, conferences, end);
    }

    int moments() {
        return looks.size() + rounds.size() + gatherings.size() + (end == null ? 0 : 1);
    }
}
