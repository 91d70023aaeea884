package dk.livtag.worklist;

import dk.livtag.kernel.PatientId;
import dk.livtag.worklist.picture.Companion;
import dk.livtag.worklist.picture.Picture.Assessed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who stands beside somebody today, and how far their assessments are. */
@Repository
class CompanionStore {

    static final String TEAM = """
            select lower(t.who) as role, s.name, s.phone, v.name as substitute, v.phone as substitute_phone, a.to_on
            from team_view t
            join course_view c on c.patient_id = t.patient_id and c.id = t.pathway_id
            join staff_view s on s.account_id = t.account_id
            left join staff_absence_view a on a.account_id = t.account_id and :today between a.from_on and a.to_on
            left join staff_view v on v.account_id = a.substitute_id
            where t.patient_id = :patient
            order by case t.who when 'DOCTOR' then 1 when 'CONTACT_NURSE' then 2 else 3 end, t.who
            """;

    static final String ASSESSED = """
            select count(*) as chosen, count(*) filter (where done) as done
            from (
                select s.code, bool_or(s.state = 'DONE') as done
                from step_view s
                join course_view c on c.patient_id = s.patient_id and c.id = s.pathway_id
                where s.patient_id = :patient and s.kind = 'ASSESSMENT' and s.state <> 'WITHDRAWN'
                group by s.code) assessment
            """;

    private final JdbcClient jdbc;

    CompanionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Companion> team(PatientId patient, LocalDate today) {
        return jdbc.sql(TEAM)
                .param("patient", patient.value())
                .param("today", today)
                .query((row, _) -> new Companion(
                        row.getString("role"), row.getString("name"), row.getString("phone"), substitute(row)))
                .list();
    }

    Assessed assessed(PatientId patient) {
        return jdbc.sql(ASSESSED)
                .param("patient", patient.value())
                .query((row, _) -> new Assessed(row.getInt("done"), row.getInt("chosen")))
                .single();
    }

    private static Companion.@Nullable Substitute substitute(ResultSet row) throws SQLException {
        var name = row.getString("substitute");
        return name == null
                ? null
                : new Companion.Substitute(
                        name, row.getString("substitute_phone"), row.getObject("to_on", LocalDate.class));
    }
}
