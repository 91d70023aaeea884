package dk.livtag.plan;

import dk.livtag.kernel.Ids;
import dk.livtag.kernel.PatientId;
import dk.livtag.plan.goal.Goal;
import dk.livtag.plan.goal.GoalId;
import dk.livtag.plan.goal.Goals.Mark;
import dk.livtag.plan.goal.Goals.Question;
import dk.livtag.plan.goal.Goals.Talk;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps how far goals have come, and what was said about wanting them; only ever added to. */
@Repository
class AttainmentStore {

    static final String MARK = """
            insert into goal_attainment (patient_id, id, goal_id, organisation_id, level, at, by_account, as_patient)
            values (:patient, :id, :goal, :organisation, :level, :at, :by, :asPatient)
            """;

    static final String MARKS = """
            select a.goal_id, a.level, a.at, case when a.as_patient then null else coalesce(s.name, '') end as name
            from goal_attainment a
            left join staff_view s on s.account_id = a.by_account
            where a.patient_id = :patient
            order by a.at, a.id
            """;

    static final String SAY = """
            insert into goal_talk (patient_id, id, organisation_id, question, words, at, by_account, as_patient)
            select c.patient_id, :id, c.organisation_id, :question, :words, :at, :by, :asPatient
            from course_view c
            where c.patient_id = :patient
            order by c.started_at desc
            limit 1
            """;

    static final String TALKS = """
            select t.question, t.words, t.at, case when t.as_patient then null else coalesce(s.name, '') end as name
            from goal_talk t
            left join staff_view s on s.account_id = t.by_account
            where t.patient_id = :patient
            order by t.at desc, t.id desc
            """;

    private final JdbcClient jdbc;

    AttainmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void mark(Goal goal, int level, By by) {
        var aim = goal.aim();
        jdbc.sql(MARK)
                .param("patient", aim.patient().value())
                .param("id", Ids.next(by::at))
                .param("goal", aim.id().value())
                .param("organisation", aim.organisation().value())
                .param("level", level)
                .param("asPatient", by.isHerself(aim.patient()))
                .params(by.row())
                .update();
    }

    Map<GoalId, List<Mark>> marks(PatientId patient) {
        var all = new HashMap<GoalId, List<Mark>>();
        jdbc.sql(MARKS).param("patient", patient.value()).query(row -> {
            all.computeIfAbsent(new GoalId(row.getObject("goal_id", UUID.class)), _ -> new ArrayList<>())
                    .add(new Mark(row.getInt("level"), at(row), row.getString("name")));
        });
        return all;
    }

    /** False when no pathway runs. */
    boolean say(PatientId patient, Question to, String words, By by) {
        return jdbc.sql(SAY)
                        .param("patient", patient.value())
                        .param("id", Ids.next(by::at))
                        .param("question", to.name())
                        .param("words", words)
                        .param("asPatient", by.isHerself(patient))
                        .params(by.row())
                        .update()
                == 1;
    }

    List<Talk> talks(PatientId patient) {
        return jdbc.sql(TALKS)
                .param("patient", patient.value())
                .query((row, _) -> new Talk(
                        Question.valueOf(row.getString("question")),
                        row.getString("words"),
                        at(row),
                        row.getString("name")))
                .list();
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }
}
