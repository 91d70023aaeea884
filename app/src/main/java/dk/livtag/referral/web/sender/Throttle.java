package dk.livtag.referral.web.sender;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lets each client address try a few times a minute. Remembers the latest addresses only, so memory has a bound. */
final class Throttle {

    private static final int MOST_ADDRESSES = 10_000;

    private final int aMinute;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    Throttle(int aMinute, TimeMeter time) {
        this.aMinute = aMinute;
        this.time = time;
    }

    synchronized boolean allows(String address) {
        return buckets.computeIfAbsent(address, _ -> bucket()).tryConsume(1);
    }

    synchronized int size() {
        return buckets.size();
    }

    private Bucket bucket() {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(it -> it.capacity(aMinute).refillIntervally(aMinute, Duration.ofMinutes(1)))
                .build();
    }
}
