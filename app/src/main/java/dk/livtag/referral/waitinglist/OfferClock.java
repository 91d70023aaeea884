package dk.livtag.referral.waitinglist;

import dk.livtag.database.Timekeeper;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** Takes back offers of a place that nobody answered in time. */
@Repository
@DependsOn("flywayInitializer")
class OfferClock implements Timekeeper {

    static final String EXPIRE = "select sec.expire_offers(:at)";

    private final JdbcClient worker;
    private final Clock clock;

    OfferClock(@Qualifier("worker") DataSource worker, Clock clock) {
        this.worker = JdbcClient.create(worker);
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    @Override
    public int look() {
        return worker.sql(EXPIRE)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
