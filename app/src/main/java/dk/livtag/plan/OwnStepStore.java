package dk.livtag.plan;

import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.plan.item.OwnStep;
import dk.livtag.plan.item.OwnStep.Doing;
import dk.livtag.plan.item.OwnStep.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the lines of the patient's own action plan; the guard lets nobody else write one. */
@Repository
class OwnStepStore {

    static final String OF_PATIENT = """
            select id, patient_id, words, at_time, together_with, state
            from own_step
            where patient_id = :patient
            order by written_at, id
            """;

    static final String HOLD = """
            select id, patient_id, words, at_time, together_with, state
            from own_step
            where id = :id
            for update
            """;

    static final String ADD = """
            insert into own_step (patient_id, id, organisation_id, words, at_time, together_with, state, written_at)
            select c.patient_id, :id, c.organisation_id, :words, :time, :together, 'OPEN', :at
            from course_view c
            where c.patient_id = :patient
            order by c.started_at desc
            limit 1
            """;

    static final String SAVE = """
            update own_step
            set words = :words, at_time = :time, together_with = :together, state = :state
            where patient_id = :patient and id = :id
            returning organisation_id
            """;

    private final JdbcClient jdbc;

    OwnStepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OwnStep> of(PatientId patient) {
        return jdbc.sql(OF_PATIENT)
                .param("patient", patient.value())
                .query(OwnStepStore::step)
                .list();
    }

    OwnStep hold(UUID id) {
        return jdbc.sql(HOLD)
                .param("id", id)
                .query(OwnStepStore::step)
                .optional()
                .orElseThrow(() -> new NotFound("step.unknown"));
    }

    /** False when no pathway runs. */
    boolean add(PatientId patient, UUID id, Doing doing, By by) {
        return jdbc.sql(ADD)
                        .param("patient", patient.value())
                        .param("id", id)
                        .params(doing(doing))
                        .param("at", by.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Returns who keeps it. */
    OrganisationId save(OwnStep it) {
        return new OrganisationId(jdbc.sql(SAVE)
                .param("patient", it.patient().value())
                .param("id", it.id())
                .params(doing(it.doing()))
                .param("state", it.state().name())
                .query(UUID.class)
                .single());
    }

    private static Map<String, Object> doing(Doing it) {
        return Map.of("words", it.words(), "time", it.at(), "together", it.together());
    }

    private static OwnStep step(ResultSet row, int number) throws SQLException {
        return new OwnStep(
                row.getObject("id", UUID.class),
                new PatientId(row.getObject("patient_id", UUID.class)),
                new Doing(row.getString("words"), row.getString("at_time"), row.getString("together_with")),
                State.valueOf(row.getString("state")));
    }
}
