package dk.livtag;

import dk.livtag.kernel.RealTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Real time in tests: the wall's, unless a test moves on from it. */
@TestConfiguration(proxyBeanMethods = false)
public class TestWall {

    @Bean
    Moved moved() {
        return new Moved();
    }

    @Bean
    @Primary
    RealTime movedTime(Moved moved) {
        return new RealTime(moved);
    }

    /** The wall, and how far from it a test stands. */
    public static final class Moved implements InstantSource {

        private final InstantSource wall = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
        private final AtomicReference<Duration> onwards = new AtomicReference<>(Duration.ZERO);

        /** Onwards only: the database refuses a context that looks old to it. */
        public void moveOn(Duration by) {
            onwards.updateAndGet(it -> it.plus(by));
        }

        /** To be called when a test that moved is over. */
        public void back() {
            onwards.set(Duration.ZERO);
        }

        @Override
        public Instant instant() {
            return wall.instant().plus(onwards.get());
        }
    }
}
