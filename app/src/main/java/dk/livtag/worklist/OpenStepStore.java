package dk.livtag.worklist;

import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.programme.Words;
import dk.livtag.worklist.next.OpenStep;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for some citizens, in one statement. */
@Repository
class OpenStepStore {

    static final String OF = """
            select s.patient_id, s.name_da, s.name_en, s.who, s.due_on, d.name as member,
                coalesce(d.account_id = :me or d.account_id = any (array(
                    select a.account_id from staff_absence_view a
                    where a.substitute_id = :me and :today between a.from_on and a.to_on)), false) as mine
            from step_view s
            join course_view c on c.patient_id = s.patient_id and c.id = s.pathway_id
            left join staff_view d on d.account_id = c.members[array_position(c.parts, s.who)]
            where s.patient_id = any (:ids::uuid[]) and s.state = 'OPEN'
            order by s.due_on, s.code, s.number
            """;

    private final JdbcClient jdbc;

    OpenStepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By citizen, what is due first first. */
    Map<PatientId, List<OpenStep>> of(Collection<PatientId> patients, AccountId me, LocalDate today) {
        var found = new HashMap<PatientId, List<OpenStep>>();
        jdbc.sql(OF)
                .param("me", me.value())
                .param("today", today)
                .param("ids", patients.stream().map(PatientId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.computeIfAbsent(
                                    new PatientId(row.getObject("patient_id", UUID.class)), _ -> new ArrayList<>())
                            .add(toStep(row));
                });
        return found;
    }

    private static OpenStep toStep(ResultSet row) throws SQLException {
        return new OpenStep(
                new Words(row.getString("name_da"), row.getString("name_en")),
                row.getString("who"),
                row.getObject("due_on", LocalDate.class),
                row.getString("member"),
                row.getBoolean("mine"));
    }
}
