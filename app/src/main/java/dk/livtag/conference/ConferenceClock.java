package dk.livtag.conference;

import dk.livtag.database.Timekeeper;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Closes the conferences that nobody has answered in time. Whoever comes second finds the row closed. */
@Component
@DependsOn("flywayInitializer")
class ConferenceClock implements Timekeeper {

    static final String CLOSE = """
            with closed as (
                update conference c
                set state = 'CLOSED_BY_TIME', ended_at = :now, version = c.version + 1
                where c.state = 'AGREED' and c.closes_at <= :now
                    and not exists (select from conference_reply r
                        where r.patient_id = c.patient_id and r.conference_id = c.id and r.round = c.round)
                returning c.patient_id, c.id, c.organisation_id)
            insert into conference_event (patient_id, id, conference_id, organisation_id, kind, detail, at)
            select patient_id, uuidv7(), id, organisation_id, 'CLOSED_BY_TIME', '', :now
            from closed
            """;

    private final JdbcClient worker;
    private final Clock clock;

    ConferenceClock(@Qualifier("worker") DataSource worker, Clock clock) {
        this.worker = JdbcClient.create(worker);
        this.clock = clock;
    }

    @Scheduled(initialDelay = 7, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    @Override
    public int look() {
        return worker.sql(CLOSE)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
