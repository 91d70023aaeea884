package dk.livtag.measure;

import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.measure.run.Run;
import dk.livtag.measure.run.RunId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what is asked of whom. */
@Repository
class RunStore {

    private static final String COLUMNS = """
            select patient_id, id, organisation_id, instrument, questionnaire, mode, occasion, occasion_number, due_on, sent_at,
                kind, reason, status, scoring, outcomes, flags, ended_at, steps, seconds, acted, waits
            from measure_view
            """;

    static final String FIND = COLUMNS + "where id = :id";

    static final String OF_PATIENT = COLUMNS + "where patient_id = :patient order by sent_at, id";

    static final String ADD = """
            insert into measure_run (patient_id, id, organisation_id, instrument, questionnaire, mode, occasion, occasion_number,
                due_on, sent_at, sent_by)
            values (:patient, :id, :organisation, :instrument, :questionnaire, :mode, :occasion, :number, :dueOn, :sentAt, :by)
            on conflict (patient_id, instrument, occasion, occasion_number) where occasion <> 'HAND' do nothing
            """;

    private final JdbcClient jdbc;

    RunStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Run get(RunId id) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .query(RunRows::run)
                .optional()
                .orElseThrow(() -> new NotFound("measure.unknown"));
    }

    /** The earliest first. */
    List<Run> of(PatientId patient) {
        return jdbc.sql(OF_PATIENT)
                .param("patient", patient.value())
                .query(RunRows::run)
                .list();
    }

    /** False when the programme has asked this already. */
    boolean add(Run it, @Nullable Object by) {
        return jdbc.sql(ADD)
                        .param("patient", it.patient().value())
                        .param("id", it.id().value())
                        .param("organisation", it.organisation().value())
                        .param("instrument", it.instrument())
                        .param("questionnaire", it.asked().questionnaire())
                        .param("mode", it.asked().mode().name())
                        .param("occasion", it.asked().occasion())
                        .param("number", it.asked().number())
                        .param("dueOn", it.asked().dueOn())
                        .param("sentAt", it.sentAt().atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .update()
                == 1;
    }
}
