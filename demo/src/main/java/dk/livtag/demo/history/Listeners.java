package dk.livtag.demo.history;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows whether every event has been heard by all who listen for it. */
@Component
class Listeners {

    static final String DEAF = "select exists (select from event_publication where completion_date is null)";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK_EVERY = Duration.ofMillis(2);

    private final JdbcClient jdbc;

    Listeners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void waitForAll() {
        var giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (jdbc.sql(DEAF).query(Boolean.class).single()) {
            if (System.nanoTime() > giveUp) {
                throw new IllegalStateException("An event was not handled within " + PATIENCE);
            }
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
    }
}
