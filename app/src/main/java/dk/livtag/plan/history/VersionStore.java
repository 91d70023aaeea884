package dk.livtag.plan.history;

import dk.livtag.kernel.PatientId;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what was changed of problems, goals and the plan as one list. */
@Repository
class VersionStore {

    static final String PAGE = """
            select row_number() over (order by v.at, v.id) as number, v.about, v.kind, v.before, v.after, v.at,
                case when v.as_patient then null else coalesce(s.name, '') end as name
            from plan_version_view v
            left join staff_view s on s.account_id = v.by_account
            where v.patient_id = :patient
            order by 1 desc
            limit :limit offset :offset
            """;

    private final JdbcClient jdbc;

    VersionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One more than fits on the page, to know whether there are more. */
    List<Version> of(PatientId patient, int page) {
        return jdbc.sql(PAGE)
                .param("patient", patient.value())
                .param("limit", Version.PAGE_SIZE + 1)
                .param("offset", (page - 1) * Version.PAGE_SIZE)
                .query((row, _) -> new Version(
                        row.getInt("number"),
                        new Change(
                                row.getString("about"),
                                row.getString("kind"),
                                row.getString("before"),
                                row.getString("after"),
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getString("name"))))
                .list();
    }
}
