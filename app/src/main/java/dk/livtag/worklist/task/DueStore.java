package dk.livtag.worklist.task;

import dk.livtag.kernel.AccountId;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what is due for the reader: asked on every page of staff, so of as few tables as it takes. */
@Repository
class DueStore {

    static final String DUE = """
            select count(*)
            from team_view t
            join course_view c on c.patient_id = t.patient_id and c.id = t.pathway_id
            join step_view s on s.patient_id = t.patient_id and s.pathway_id = t.pathway_id and s.who = t.who
            where t.account_id = any (array(
                    select a.account_id from staff_absence_view a
                    where a.substitute_id = :me and :today between a.from_on and a.to_on
                    union all select :me))
                and c.state = 'active' and s.state = 'OPEN' and s.due_on <= :today
            """;

    private final JdbcClient jdbc;

    DueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int due(AccountId me, LocalDate today) {
        return jdbc.sql(DUE)
                .param("me", me.value())
                .param("today", today)
                .query(Integer.class)
                .single();
    }
}
