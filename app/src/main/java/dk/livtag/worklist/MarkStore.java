package dk.livtag.worklist;

import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.PatientId;
import dk.livtag.worklist.picture.Mark;
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

/** What deserves attention about some citizens, in one statement. */
@Repository
class MarkStore {

    static final String OF = """
            select c.patient_id, c.expected_end < :today as overrun, not c.needed <@ c.parts as unmanned,
                bool_or(s.kind = 'ASSESSMENT' and c.members[array_position(c.parts, s.who)] = :me) as own_assessment,
                bool_or(s.who = 'PATIENT' and s.due_on < :today) as unanswered
            from course_view c
            join step_view s on s.patient_id = c.patient_id and s.pathway_id = c.id and s.state = 'OPEN'
            where c.patient_id = any (:ids::uuid[]) and c.state = 'active'
            group by c.patient_id, c.id, c.expected_end, c.needed, c.parts
            """;

    private final JdbcClient jdbc;

    MarkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<PatientId, List<Mark>> of(Collection<PatientId> patients, AccountId me, LocalDate today) {
        var found = new HashMap<PatientId, List<Mark>>();
        jdbc.sql(OF)
                .param("me", me.value())
                .param("today", today)
                .param("ids", patients.stream().map(PatientId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.put(new PatientId(row.getObject("patient_id", UUID.class)), marks(row));
                });
        return found;
    }

    private static List<Mark> marks(ResultSet row) throws SQLException {
        var marks = new ArrayList<Mark>();
        for (var mark : Mark.values()) {
            if (row.getBoolean(mark.name())) {
                marks.add(mark);
            }
        }
        return marks;
    }
}
