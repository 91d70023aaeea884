package dk.livtag.referral.draft;

import dk.livtag.kernel.RealTime;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes unsent forms that nobody came back to in time. */
@Component
class OldDrafts {

    static final String OLD = "delete from referral_draft where expires_at <= :now";

    private final JdbcClient worker;
    private final RealTime realTime;

    OldDrafts(@Qualifier("worker") DataSource worker, RealTime realTime) {
        this.worker = JdbcClient.create(worker);
        this.realTime = realTime;
    }

    @Scheduled(initialDelay = 3, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void clearAway() {
        worker.sql(OLD)
                .param("now", realTime.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
