package dk.livtag.pathway;

import dk.livtag.pathway.history.Happening;
import dk.livtag.pathway.history.PlanVersion;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of a plan and the happenings of a pathway, the latest first. */
@Repository
class PlanHistory {

    static final String VERSIONS = """
            select p.version, p.changed_at, s.name, p.why
            from pathway_plan p
            left join staff_view s on s.account_id = p.changed_by
            where p.patient_id = :patient and p.pathway_id = :id
            order by p.version desc
            """;

    static final String HAPPENINGS = """
            select e.kind, e.subject, e.detail, e.at, s.name
            from pathway_event e
            left join staff_view s on s.account_id = e.by_account
            where e.patient_id = :patient and e.pathway_id = :id
            order by e.at desc, e.id desc
            limit :some
            """;

    private final JdbcClient jdbc;

    PlanHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PlanVersion> of(Pathway it) {
        return jdbc.sql(VERSIONS)
                .param("patient", it.patient().value())
                .param("id", it.id().value())
                .query((row, _) -> new PlanVersion(
                        row.getInt("version"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getString("name"),
                        row.getString("why")))
                .list();
    }

    List<Happening> happenings(Pathway it, int some) {
        return jdbc.sql(HAPPENINGS)
                .param("patient", it.patient().value())
                .param("id", it.id().value())
                .param("some", some)
                .query((row, _) -> new Happening(
                        row.getString("kind"),
                        row.getString("subject"),
                        row.getString("detail"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("name")))
                .list();
    }
}
