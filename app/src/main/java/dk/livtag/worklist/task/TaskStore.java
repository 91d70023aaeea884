package dk.livtag.worklist.task;

import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.programme.Words;
import dk.livtag.worklist.task.Task.Doer;
import dk.livtag.worklist.task.TaskList.Counts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what is due from the parts that the reader has in teams, so that nobody else's pathway is looked at. */
@Repository
class TaskStore {

    /** While a pathway rests nothing is due in it. */
    static final String LIST = """
            with away as materialized (
                select a.account_id, a.to_on
                from staff_absence_view a
                where a.substitute_id = :me and a.account_id <> :me and :today between a.from_on and a.to_on),
            us as materialized (select array(select account_id from away union all select :me) as ids),
            open as materialized (
                select s.patient_id, s.code, s.number, s.name_da, s.name_en, s.who, s.due_on,
                    c.members[array_position(c.parts, s.who)] as member_id
                from us, course_view c
                join step_view s on s.patient_id = c.patient_id and s.pathway_id = c.id
                where c.state = 'active' and c.members && us.ids and s.state = 'OPEN' and s.who <> 'PATIENT'
                    and (:team or c.members[array_position(c.parts, s.who)] = any (us.ids))),
            counted as (
                select count(*) filter (where due_on < :today) as overdue, count(*) filter (where due_on = :today) as today,
                    count(*) filter (where due_on > :today and due_on <= :soon) as soon, count(*) as every
                from open),
            page as (
                select * from open
                where due_on between :from and :to
                order by due_on, patient_id, code, number
                limit :limit offset :offset)
            select k.overdue, k.today, k.soon, k.every, g.code, g.number, g.name_da, g.name_en, g.who, g.due_on, a.to_on as away_until,
                p.patient_id, p.given_name || ' ' || p.family_name as name, d.name as doer
            from counted k
            left join page g on true
            left join person_view p on p.patient_id = g.patient_id
            left join staff_view d on d.account_id = g.member_id
            left join away a on a.account_id = g.member_id
            order by g.due_on, name, g.code, g.number
            """;

    private final JdbcClient jdbc;

    TaskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    TaskList list(TaskSearch search, AccountId me, LocalDate today) {
        var counts = new AtomicReference<>(new Counts(0, 0, 0, 0));
        var tasks = new ArrayList<Task>();
        jdbc.sql(LIST)
                .param("me", me.value())
                .param("today", today)
                .param("soon", TaskSearch.Due.SOON.to(today))
                .param("team", search.whose() == TaskSearch.Whose.TEAM)
                .param("from", search.due().from(today))
                .param("to", search.due().to(today))
                .param("limit", TaskSearch.PAGE_SIZE)
                .param("offset", search.offset())
                .query((row) -> {
                    counts.set(toCounts(row));
                    if (row.getString("name") != null) {
                        tasks.add(toTask(row));
                    }
                });
        return new TaskList(tasks, counts.get());
    }

    private static Counts toCounts(ResultSet row) throws SQLException {
        return new Counts(row.getInt("overdue"), row.getInt("today"), row.getInt("soon"), row.getInt("every"));
    }

    private static Task toTask(ResultSet row) throws SQLException {
        return new Task(
                new PatientId(row.getObject("patient_id", UUID.class)),
                row.getString("name"),
                new Task.Key(row.getString("code"), row.getInt("number")),
                new Words(row.getString("name_da"), row.getString("name_en")),
                row.getString("who"),
                row.getObject("due_on", LocalDate.class),
                doer(row));
    }

    private static @Nullable Doer doer(ResultSet row) throws SQLException {
        var name = row.getString("doer");
        return name == null ? null : new Doer(name, row.getObject("away_until", LocalDate.class));
    }
}
