package dk.livtag.bench;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;

/** How long answers took, and how many were wrong. */
final class Latencies {

    private static final long LONGEST_MICROS = TimeUnit.MINUTES.toMicros(2);

    private final ConcurrentHistogram micros = new ConcurrentHistogram(LONGEST_MICROS, 3);
    private final LongAdder wrong = new LongAdder();

    void record(long nanos, boolean right) {
        micros.recordValue(Math.clamp(TimeUnit.NANOSECONDS.toMicros(nanos), 0, LONGEST_MICROS));
        if (!right) {
            wrong.increment();
        }
    }

    long count() {
        return micros.getTotalCount();
    }

    long wrong() {
        return wrong.sum();
    }

    /** Milliseconds that this many per cent of the answers did not exceed. */
    double at(double percent) {
        return micros.getValueAtPercentile(percent) / 1_000.0;
    }
}
