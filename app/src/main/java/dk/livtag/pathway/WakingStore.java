package dk.livtag.pathway;

import dk.livtag.pathway.engine.Occurrence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** The pathways whose day has come, over all patients: some at a time, in a transaction of their own. */
@Repository
@DependsOn("flywayInitializer")
class WakingStore {

    static final String WAKING = """
            select p.id, p.patient_id, p.organisation_id, p.programme, p.programme_kept_by, p.programme_version, p.state,
                p.phase, p.counted_from, p.points, p.started_at, p.expected_end, p.paused_on, p.ended_on, p.plan_version,
                p.version, b.body
            from pathway p
            join pathway_plan b on b.patient_id = p.patient_id and b.pathway_id = p.id and b.version = p.plan_version
            where p.wakes_on <= :today
            order by p.wakes_on, p.id
            limit :some
            for update of p skip locked
            """;

    static final String STEPS = """
            select s.pathway_id, s.code, s.number, s.due_on, s.state, s.closed_on
            from pathway_step s
            where (s.patient_id, s.pathway_id) in (select * from unnest(:patients::uuid[], :pathways::uuid[]))
            order by s.pathway_id, s.code, s.number
            """;

    private final JdbcClient worker;
    private final NamedParameterJdbcTemplate batches;
    private final TransactionTemplate transaction;

    WakingStore(@Qualifier("worker") DataSource worker) {
        this.worker = JdbcClient.create(worker);
        this.batches = new NamedParameterJdbcTemplate(worker);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(worker));
    }

    int each(LocalDate today, int some, Author house, UnaryOperator<Pathway> advance) {
        var moved = transaction.execute(_ -> {
            var before = waking(today, some);
            var after = before.stream().map(advance).toList();
            write(before, after, house);
            return before.size();
        });
        return moved == null ? 0 : moved;
    }

    private List<Pathway> waking(LocalDate today, int some) {
        var pathways = worker.sql(WAKING)
                .param("today", today)
                .param("some", some)
                .query((row, _) -> PathwayRows.pathway(row, List.of()))
                .list();
        var steps = steps(pathways);
        return pathways.stream()
                .map(it -> it.with(steps.getOrDefault(it.id().value(), List.of())))
                .toList();
    }

    private Map<UUID, List<Occurrence>> steps(List<Pathway> pathways) {
        var steps = new HashMap<UUID, List<Occurrence>>();
        worker.sql(STEPS)
                .param(
                        "patients",
                        pathways.stream().map(it -> it.patient().value()).toArray(UUID[]::new))
                .param("pathways", pathways.stream().map(it -> it.id().value()).toArray(UUID[]::new))
                .query((row, number) -> steps.computeIfAbsent(
                                row.getObject("pathway_id", UUID.class), _ -> new ArrayList<>())
                        .add(PathwayRows.occurrence(row, number)))
                .list();
        return steps;
    }

    private void write(List<Pathway> before, List<Pathway> after, Author house) {
        var changed = new ArrayList<Map<String, @Nullable Object>>();
        var added = new ArrayList<Map<String, @Nullable Object>>();
        var told = new ArrayList<Map<String, @Nullable Object>>();
        for (var it = 0; it < before.size(); it++) {
            changed.addAll(StepRows.changed(before.get(it), after.get(it), house));
            added.addAll(StepRows.added(before.get(it), after.get(it), house));
            told.addAll(StepRows.told(after.get(it), house));
        }
        batch(
                PathwayStore.SAVE,
                after.stream().map(it -> PathwayRows.saved(it, null)).toList());
        batch(PathwaySteps.CHANGE, changed);
        batch(PathwaySteps.ADD, added);
        batch(PathwaySteps.TELL, told);
    }

    @SuppressWarnings("unchecked")
    private void batch(String sql, List<Map<String, @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(sql, rows.toArray(Map[]::new));
        }
    }
}
