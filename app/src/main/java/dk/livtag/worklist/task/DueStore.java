package dk.livtag.worklist.task;

import dk.livtag.kernel.AccountId;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what is due for the reader: asked on every page of staff, so of as few tables as it takes. */
@Repository
class DueStore {

    static final String DUE = """
            with part as materialized (
                select t.patient_id, t.pathway_id, t.who
                from team_view t
                where t.account_id = :me
                union all
                select t.patient_id, t.pathway_id, t.who
                from staff_absence_view a
                join team_view t on t.account_id = a.account_id
                where a.substitute_id = :me and :today between a.from_on and a.to_on)
            select count(*)
            from part p
            join course_view c on c.patient_id = p.patient_id and c.id = p.pathway_id
            join step_view s on s.patient_id = p.patient_id and s.pathway_id = p.pathway_id and s.who = p.who
            where c.state = 'active' and s.state = 'OPEN' and s.due_on <= :today
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
