package dk.livtag.measure;

import dk.livtag.database.Timekeeper;
import dk.livtag.measure.instrument.Instruments;
import dk.livtag.pathway.Pathway;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what a programme asks on its day, to those whose pathway runs. What is sent already is not sent again, and one that
 * waits for an answer is not asked twice.
 */
@Component
@DependsOn("flywayInitializer")
class MeasureClock implements Timekeeper {

    static final String SEND = """
            with wanted as (
                select * from unnest(cast(:codes as text[]), cast(:instruments as text[]), cast(:questionnaires as text[]))
                    as w (code, instrument, questionnaire))
            insert into measure_run (patient_id, id, organisation_id, instrument, questionnaire, mode, occasion, occasion_number,
                due_on, sent_at)
            select s.patient_id, uuidv7(), s.organisation_id, w.instrument, w.questionnaire, 'OWN', s.code, s.number, s.due_on, :now
            from pathway_step s
            join pathway p on p.patient_id = s.patient_id and p.id = s.pathway_id
            join wanted w on w.code = s.code or w.code = 'any' and s.code <> all (cast(:codes as text[]))
            where s.kind = 'MEASUREMENT' and s.state = 'OPEN' and s.due_on <= :today and p.state = 'active'
                and not exists (select from measure_run r
                    left join measure_end e on e.patient_id = r.patient_id and e.run_id = r.id
                    where r.patient_id = s.patient_id and r.instrument = w.instrument
                        and (e.run_id is null or e.kind = 'COMPLETED' and e.at > :again))
            on conflict do nothing
            """;

    private final JdbcClient worker;
    private final MeasureProperties properties;
    private final Sendable sendable;
    private final Instruments instruments;
    private final Clock clock;

    MeasureClock(
            @Qualifier("worker") DataSource worker,
            MeasureProperties properties,
            Sendable sendable,
            Instruments instruments,
            Clock clock) {
        this.worker = JdbcClient.create(worker);
        this.properties = properties;
        this.sendable = sendable;
        this.instruments = instruments;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 9, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    @Override
    public int look() {
        var wanted =
                properties.wanted(it -> sendable.whyNot(instruments.get(it)).isEmpty());
        var now = clock.instant();
        return worker.sql(SEND)
                .param(
                        "codes",
                        wanted.stream().map(MeasureProperties.Wanted::step).toArray(String[]::new))
                .param(
                        "instruments",
                        wanted.stream()
                                .map(MeasureProperties.Wanted::instrument)
                                .toArray(String[]::new))
                .param("questionnaires", wanted.stream().map(this::version).toArray(String[]::new))
                .param("today", LocalDate.ofInstant(now, Pathway.DENMARK))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("again", now.minus(properties.repeat()).atOffset(ZoneOffset.UTC))
                .update();
    }

    private String version(MeasureProperties.Wanted it) {
        return instruments.get(it.instrument()).questionnaire().version();
    }
}
