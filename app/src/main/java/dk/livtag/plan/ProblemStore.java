package dk.livtag.plan;

import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.plan.activity.Problem;
import dk.livtag.plan.activity.Problem.Area;
import dk.livtag.plan.activity.Problem.Said;
import dk.livtag.plan.activity.ProblemId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps activity problems, with how much they matter. */
@Repository
class ProblemStore {

    private static final String COLUMNS =
            "select patient_id, id, organisation_id, words, area, importance, seat, aside from activity_problem ";

    static final String FIND = COLUMNS + "where id = :id";

    static final String HOLD = COLUMNS + "where id = :id for update";

    static final String OF_PATIENT =
            COLUMNS + "where patient_id = :patient order by importance desc nulls last, noted_at, id";

    static final String ADD = """
            insert into activity_problem (patient_id, id, organisation_id, words, area, importance, seat, aside, noted_at, noted_by)
            select c.patient_id, :id, c.organisation_id, :words, :area, :importance,
                (select min(s) from generate_series(1, 5) s where not exists (
                    select from activity_problem p where p.patient_id = c.patient_id and p.seat = s)),
                false, :at, :by
            from course_view c
            where c.patient_id = :patient
            order by c.started_at desc
            limit 1
            """;

    static final String SAVE = """
            update activity_problem
            set words = :words, area = :area, importance = :importance, seat = :seat, aside = :aside
            where patient_id = :patient and id = :id
            """;

    private final JdbcClient jdbc;

    ProblemStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Problem get(ProblemId id) {
        return one(FIND, id);
    }

    /** Until the transaction ends nobody else changes it. */
    Problem hold(ProblemId id) {
        return one(HOLD, id);
    }

    private Problem one(String sql, ProblemId id) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .query(ProblemStore::problem)
                .optional()
                .orElseThrow(() -> new NotFound("problem.unknown"));
    }

    /** The most important first. */
    List<Problem> of(PatientId patient) {
        return jdbc.sql(OF_PATIENT)
                .param("patient", patient.value())
                .query(ProblemStore::problem)
                .list();
    }

    /** False when no pathway runs. */
    boolean add(PatientId patient, ProblemId id, Said said, By by) {
        return jdbc.sql(ADD)
                        .param("patient", patient.value())
                        .param("id", id.value())
                        .params(said(said))
                        .params(by.row())
                        .update()
                == 1;
    }

    void save(Problem it) {
        jdbc.sql(SAVE)
                .param("patient", it.patient().value())
                .param("id", it.id().value())
                .params(said(it.said()))
                .param("seat", it.seat())
                .param("aside", it.isAside())
                .update();
    }

    private static Map<String, @Nullable Object> said(Said it) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("words", it.words());
        row.put("area", it.area() == null ? null : it.area().name());
        row.put("importance", it.importance());
        return row;
    }

    private static Problem problem(ResultSet row, int number) throws SQLException {
        var area = row.getString("area");
        return new Problem(
                new ProblemId(row.getObject("id", UUID.class)),
                new PatientId(row.getObject("patient_id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new Said(
                        row.getString("words"),
                        area == null ? null : Area.valueOf(area),
                        row.getObject("importance", Integer.class)),
                row.getObject("seat", Integer.class),
                row.getBoolean("aside"));
    }
}
