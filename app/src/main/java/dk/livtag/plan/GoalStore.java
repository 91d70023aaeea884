package dk.livtag.plan;

import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.plan.goal.Goal;
import dk.livtag.plan.goal.Goal.Wanted;
import dk.livtag.plan.goal.GoalId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps goals in their states. */
@Repository
class GoalStore {

    private static final String COLUMNS = """
            select patient_id, id, organisation_id, problem_id, words, levels, importance, difficulty, due_on, state, reason, ended_at
            from goal
            """;

    static final String FIND = COLUMNS + "where id = :id";

    static final String HOLD = COLUMNS + "where id = :id for update";

    static final String OF_PATIENT = COLUMNS + "where patient_id = :patient order by set_at, id";

    static final String ADD = """
            insert into goal (patient_id, id, organisation_id, problem_id, words, levels, importance, difficulty, due_on, state,
                set_at, set_by)
            select c.patient_id, :id, c.organisation_id, :problem, :words, cast(:levels as text[]), :importance, :difficulty,
                :dueOn, 'ACTIVE', :at, :by
            from course_view c
            where c.patient_id = :patient
            order by c.started_at desc
            limit 1
            """;

    static final String SAVE = """
            update goal
            set problem_id = :problem, words = :words, levels = cast(:levels as text[]), importance = :importance,
                difficulty = :difficulty, due_on = :dueOn, state = :state, reason = :reason, ended_at = :endedAt
            where patient_id = :patient and id = :id and state = 'ACTIVE'
            """;

    private final JdbcClient jdbc;

    GoalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Goal get(GoalId id) {
        return one(FIND, id);
    }

    /** Until the transaction ends nobody else changes it. */
    Goal hold(GoalId id) {
        return one(HOLD, id);
    }

    private Goal one(String sql, GoalId id) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .query(GoalRows::goal)
                .optional()
                .orElseThrow(() -> new NotFound("goal.unknown"));
    }

    List<Goal> of(PatientId patient) {
        return jdbc.sql(OF_PATIENT)
                .param("patient", patient.value())
                .query(GoalRows::goal)
                .list();
    }

    /** False when no pathway runs. */
    boolean add(PatientId patient, GoalId id, Wanted wanted, By by) {
        return jdbc.sql(ADD)
                        .param("patient", patient.value())
                        .param("id", id.value())
                        .params(GoalRows.wanted(wanted))
                        .params(by.row())
                        .update()
                == 1;
    }

    void save(Goal it) {
        jdbc.sql(SAVE)
                .param("patient", it.aim().patient().value())
                .param("id", it.aim().id().value())
                .params(GoalRows.wanted(it.aim().wanted()))
                .params(GoalRows.state(it))
                .update();
    }
}
