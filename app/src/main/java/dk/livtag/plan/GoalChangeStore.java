package dk.livtag.plan;

import dk.livtag.kernel.Ids;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import dk.livtag.plan.activity.Problem;
import dk.livtag.plan.goal.Goal;
import dk.livtag.plan.history.Change;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what was changed of problems and goals, by whom, as patient or as staff; only ever added to. */
@Repository
class GoalChangeStore {

    static final String ADD = """
            insert into goal_change (patient_id, id, organisation_id, about, about_id, kind, before, after, at, by_account, as_patient)
            values (:patient, :id, :organisation, :about, :subject, :kind, :before, :after, :at, :by, :asPatient)
            """;

    static final String OF_ONE = """
            select c.about, c.kind, c.before, c.after, c.at, case when c.as_patient then null else coalesce(s.name, '') end as name
            from goal_change c
            left join staff_view s on s.account_id = c.by_account
            where c.patient_id = :patient and c.about_id = :subject
            order by c.at desc, c.id desc
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    GoalChangeStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What it is about. */
    enum About {
        PROBLEM,
        GOAL,
        TALK,
        OWN_STEP
    }

    /** Whose it is, who keeps it, and which it is. */
    record Subject(PatientId patient, OrganisationId organisation, About about, UUID id) {

        static Subject of(Goal it) {
            var aim = it.aim();
            return new Subject(
                    aim.patient(), aim.organisation(), About.GOAL, aim.id().value());
        }

        static Subject of(Problem it) {
            return new Subject(
                    it.patient(), it.organisation(), About.PROBLEM, it.id().value());
        }
    }

    /** What was done. */
    record What(String kind, String before, String after) {}

    /** The latest first. */
    List<Change> of(Subject it) {
        return jdbc.sql(OF_ONE)
                .param("patient", it.patient().value())
                .param("subject", it.id())
                .query((row, _) -> new Change(
                        row.getString("about"),
                        row.getString("kind"),
                        row.getString("before"),
                        row.getString("after"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("name")))
                .list();
    }

    void tell(Subject of, What what, By by) {
        jdbc.sql(ADD)
                .param("patient", of.patient().value())
                .param("id", Ids.next(clock))
                .param("organisation", of.organisation().value())
                .param("about", of.about().name())
                .param("subject", of.id())
                .param("kind", what.kind())
                .param("before", what.before())
                .param("after", what.after())
                .param("asPatient", by.isHerself(of.patient()))
                .params(by.row())
                .update();
    }
}
