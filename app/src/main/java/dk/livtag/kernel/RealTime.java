package dk.livtag.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The time on the wall, for sessions, tokens, audit and signatures. It never moves with the demo's clock, which is the
 * {@link Clock} bean. Ticks in microseconds, the precision PostgreSQL keeps.
 */
public final class RealTime implements InstantSource {

    private final InstantSource wall;

    public RealTime() {
        this(Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000)));
    }

    /** With another wall, as only a test has. */
    public RealTime(InstantSource wall) {
        this.wall = wall;
    }

    @Override
    public Instant instant() {
        return wall.instant();
    }
}
