package dk.livtag.plan;

import dk.livtag.access.Profession;
import dk.livtag.kernel.Ids;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import dk.livtag.plan.GoalChangeStore.What;
import dk.livtag.plan.activity.Problem;
import dk.livtag.plan.activity.ProblemId;
import dk.livtag.plan.item.CarePlan.Comment;
import dk.livtag.plan.item.Item;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps comments and the changes that staff make to a plan; only ever added to. */
@Repository
class RemarkStore {

    static final String COMMENT = """
            insert into plan_comment (patient_id, id, problem_id, organisation_id, words, profession, at, by_account)
            values (:patient, :id, :problem, :organisation, :words, :profession, :at, :by)
            """;

    static final String COMMENTS = """
            select c.problem_id, c.profession, c.words, c.at, coalesce(s.name, '') as name
            from plan_comment c
            left join staff_view s on s.account_id = c.by_account
            where c.patient_id = :patient
            order by c.at, c.id
            """;

    static final String CHANGE = """
            insert into plan_change (patient_id, id, organisation_id, about, about_id, kind, before, after, at, by_account, as_patient)
            values (:patient, :id, :organisation, :about, :subject, :kind, :before, :after, :at, :by, false)
            """;

    private final JdbcClient jdbc;

    RemarkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void comment(Problem about, Profession profession, String words, By by) {
        var id = Ids.next(by::at);
        jdbc.sql(COMMENT)
                .param("patient", about.patient().value())
                .param("id", id)
                .param("problem", about.id().value())
                .param("organisation", about.organisation().value())
                .param("words", words)
                .param("profession", profession.code())
                .params(by.row())
                .update();
        change(new Of(about.patient(), about.organisation(), "COMMENT", id), new What("ADDED", "", words), by);
    }

    List<Comment> comments(PatientId patient) {
        return jdbc.sql(COMMENTS)
                .param("patient", patient.value())
                .query((row, _) -> new Comment(
                        new ProblemId(row.getObject("problem_id", UUID.class)),
                        Profession.valueOf(row.getString("profession").toUpperCase(Locale.ROOT)),
                        row.getString("words"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("name")))
                .list();
    }

    void change(Item of, What what, By by) {
        var it = of.content();
        change(new Of(it.patient(), it.organisation(), "ITEM", it.id().value()), what, by);
    }

    private record Of(PatientId patient, OrganisationId organisation, String about, UUID id) {}

    private void change(Of of, What what, By by) {
        jdbc.sql(CHANGE)
                .param("patient", of.patient().value())
                .param("id", Ids.next(by::at))
                .param("organisation", of.organisation().value())
                .param("about", of.about())
                .param("subject", of.id())
                .param("kind", what.kind())
                .param("before", what.before())
                .param("after", what.after())
                .params(by.row())
                .update();
    }
}
