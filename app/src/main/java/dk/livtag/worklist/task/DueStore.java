package dk.livtag.worklist.task;

import dk.livtag.kernel.AccountId;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what is due for the reader: asked on every page of staff, so of as few tables as it takes. */
@Repository
class DueStore {

    static final String DUE = """
            with us as materialized (
                select array(
                    select a.account_id from staff_absence_view a
                    where a.substitute_id = :me and :today between a.from_on and a.to_on
                    union all select :me) as ids)
            select count(*)
            from us, course_view c
            join step_view s on s.patient_id = c.patient_id and s.pathway_id = c.id
            where c.state = 'active' and c.due_from <= :today and c.members && us.ids
                and s.state = 'OPEN' and s.due_on <= :today and c.members[array_position(c.parts, s.who)] = any (us.ids)
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
