package dk.livtag.access.session;

import dk.livtag.kernel.RealTime;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Clears away log-ins that have ended, and those that the broker never answered. */
@Component
class EndedSessions {

    static final String SESSIONS = "delete from session where ends_at < :now";
    static final String PENDING = "delete from pending_log_in where ends_at < :now";

    private final JdbcClient worker;
    private final RealTime realTime;

    EndedSessions(@Qualifier("worker") DataSource worker, RealTime realTime) {
        this.worker = JdbcClient.create(worker);
        this.realTime = realTime;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void clearAway() {
        var now = realTime.instant().atOffset(ZoneOffset.UTC);
        worker.sql(SESSIONS).param("now", now).update();
        worker.sql(PENDING).param("now", now).update();
    }
}
