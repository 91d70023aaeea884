package dk.livtag.plan;

import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.plan.item.Item;
import dk.livtag.plan.item.Item.Terms;
import dk.livtag.plan.item.ItemId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the items of plans in their states. */
@Repository
class ItemStore {

    private static final String COLUMNS = """
            select patient_id, id, organisation_id, kind, words, profession, starts_on, problems, domains, assessments, state, reason,
                ended_at
            from plan_item
            """;

    static final String FIND = COLUMNS + "where id = :id";

    static final String HOLD = COLUMNS + "where id = :id for update";

    static final String OF_PATIENT = COLUMNS + "where patient_id = :patient order by starts_on nulls last, made_at, id";

    static final String ADD = """
            insert into plan_item (patient_id, id, organisation_id, kind, words, profession, starts_on, problems, domains,
                assessments, state, made_at, made_by)
            select c.patient_id, :id, c.organisation_id, :kind, :words, :profession, :startsOn, cast(:problems as uuid[]),
                cast(:domains as text[]), cast(:assessments as uuid[]), 'RUNNING', :at, :by
            from course_view c
            where c.patient_id = :patient
            order by c.started_at desc
            limit 1
            """;

    static final String SAVE = """
            update plan_item
            set kind = :kind, words = :words, profession = :profession, starts_on = :startsOn,
                problems = cast(:problems as uuid[]), domains = cast(:domains as text[]),
                assessments = cast(:assessments as uuid[]), state = :state, reason = :reason, ended_at = :endedAt
            where patient_id = :patient and id = :id and state = 'RUNNING'
            """;

    private final JdbcClient jdbc;

    ItemStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Item get(ItemId id) {
        return one(FIND, id);
    }

    /** Until the transaction ends nobody else changes it. */
    Item hold(ItemId id) {
        return one(HOLD, id);
    }

    private Item one(String sql, ItemId id) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .query(ItemRows::item)
                .optional()
                .orElseThrow(() -> new NotFound("item.unknown"));
    }

    List<Item> of(PatientId patient) {
        return jdbc.sql(OF_PATIENT)
                .param("patient", patient.value())
                .query(ItemRows::item)
                .list();
    }

    /** False when no pathway runs. */
    boolean add(PatientId patient, ItemId id, Terms terms, By by) {
        return jdbc.sql(ADD)
                        .param("patient", patient.value())
                        .param("id", id.value())
                        .params(ItemRows.terms(terms))
                        .params(by.row())
                        .update()
                == 1;
    }

    void save(Item it) {
        jdbc.sql(SAVE)
                .param("patient", it.content().patient().value())
                .param("id", it.content().id().value())
                .params(ItemRows.terms(it.content().terms()))
                .params(ItemRows.state(it))
                .update();
    }
}
