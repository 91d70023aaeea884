package dk.livtag.database;

import dk.livtag.kernel.RealTime;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Clears away keys that no device can send again. Safe on several nodes: deleting twice deletes once. */
@Component
class Tidying {

    static final String OLD_KEYS = "delete from idempotency_key where created_at < :before";

    /** Devices may be without a network for weeks (security.md 8.1). */
    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient worker;
    private final RealTime realTime;

    Tidying(@Qualifier("worker") DataSource worker, RealTime realTime) {
        this.worker = JdbcClient.create(worker);
        this.realTime = realTime;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void clearAway() {
        var before = realTime.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
        worker.sql(OLD_KEYS).param("before", before).update();
    }
}
