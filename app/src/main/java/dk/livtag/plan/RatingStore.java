package dk.livtag.plan;

import dk.livtag.kernel.Ids;
import dk.livtag.kernel.PatientId;
import dk.livtag.plan.activity.Problem;
import dk.livtag.plan.activity.ProblemId;
import dk.livtag.plan.activity.Run;
import dk.livtag.plan.activity.Run.Rating;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps how it goes, time by time. */
@Repository
class RatingStore {

    static final String RUNS = """
            select r.id, r.begun_at, r.point, a.problem_id, a.performance, a.satisfaction
            from rating_run r
            left join problem_rating a on a.patient_id = r.patient_id and a.run_id = r.id
            where r.patient_id = :patient
            order by r.begun_at, r.id
            """;

    static final String BEGIN = """
            insert into rating_run (patient_id, id, organisation_id, point, begun_at, begun_by)
            values (:patient, :id, :organisation, :point, :at, :by)
            """;

    static final String RATE = """
            insert into problem_rating (patient_id, run_id, problem_id, organisation_id, performance, satisfaction, at, by_account)
            values (:patient, :run, :problem, :organisation, :performance, :satisfaction, :at, :by)
            on conflict (patient_id, run_id, problem_id) do update
            set performance = coalesce(excluded.performance, problem_rating.performance),
                satisfaction = coalesce(excluded.satisfaction, problem_rating.satisfaction),
                at = excluded.at, by_account = excluded.by_account
            """;

    private final JdbcClient jdbc;

    RatingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first time first. */
    List<Run> runs(PatientId patient) {
        var all = new LinkedHashMap<UUID, Run>();
        jdbc.sql(RUNS).param("patient", patient.value()).query(row -> {
            var id = row.getObject("id", UUID.class);
            var begun = row.getObject("begun_at", OffsetDateTime.class).toInstant();
            var ratings = new HashMap<ProblemId, Rating>();
            var before = all.get(id);
            if (before != null) {
                ratings.putAll(before.ratings());
            }
            var problem = row.getObject("problem_id", UUID.class);
            if (problem != null) {
                ratings.put(new ProblemId(problem), rating(row));
            }
            all.put(id, new Run(id, begun, row.getString("point"), ratings));
        });
        return List.copyOf(all.values());
    }

    UUID begin(Problem like, @Nullable String point, By by) {
        var id = Ids.next(by::at);
        jdbc.sql(BEGIN)
                .param("patient", like.patient().value())
                .param("id", id)
                .param("organisation", like.organisation().value())
                .param("point", point)
                .params(by.row())
                .update();
        return id;
    }

    void rate(UUID run, Problem problem, Rating rating, By by) {
        jdbc.sql(RATE)
                .param("patient", problem.patient().value())
                .param("run", run)
                .param("problem", problem.id().value())
                .param("organisation", problem.organisation().value())
                .param("performance", rating.performance())
                .param("satisfaction", rating.satisfaction())
                .params(by.row())
                .update();
    }

    private static Rating rating(ResultSet row) throws SQLException {
        return new Rating(row.getObject("performance", Integer.class), row.getObject("satisfaction", Integer.class));
    }
}
