package dk.livtag.referral.web.sender;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThrottleTests {

    private final AtomicLong nanos = new AtomicLong();
    private final Throttle throttle = new Throttle(5, new Hand(nanos));

    @Test
    void allowsAFewTries() {
        assertThat(tries("a", 6)).isEqualTo(5);
    }

    @Test
    void allowsMoreAfterAMinute() {
        tries("a", 5);
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());

        assertThat(tries("a", 6)).isEqualTo(5);
    }

    @Test
    void countsEachAddressByItself() {
        tries("a", 5);

        assertThat(throttle.allows("b")).isTrue();
    }

    @Test
    void forgetsTheOldestAddressesBeforeMemoryRunsOut() {
        IntStream.range(0, 10_100).forEach(it -> throttle.allows("address " + it));

        assertThat(throttle.size()).isEqualTo(10_000);
    }

    private long tries(String address, int times) {
        return IntStream.range(0, times).filter(_ -> throttle.allows(address)).count();
    }

    /** A clock that a test moves by hand. */
    private record Hand(AtomicLong nanos) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
