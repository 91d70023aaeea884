package dk.livtag.pathway;

import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.engine.Occurrence;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pathways as their rows: the latest plan, the position, and each time that a step was or is due. */
@Repository
class PathwayStore {

    /** Whoever comes second, with the same event or another referral, starts nothing. */
    static final String START = """
            insert into pathway (patient_id, id, organisation_id, programme, programme_kept_by, programme_version, state,
                phase, phase_number, counted_from, points, started_at, expected_end, wakes_on, plan_version, version,
                due_from, met_on, unassessed, needed)
            values (:patient, :id, :organisation, :programme, :keptBy, :programmeVersion, 'active',
                :phase, :phaseNumber, :countedFrom, :points::jsonb, :startedAt, :expectedEnd, :wakesOn, 1, 1,
                :dueFrom, :metOn, :unassessed, :needed::text[])
            on conflict (patient_id, organisation_id) where state <> 'ended' do nothing
            """;

    static final String KEEP_PLAN = """
            insert into pathway_plan (patient_id, pathway_id, organisation_id, version, body, changed_at, changed_by, why)
            values (:patient, :id, :organisation, :planVersion, :body, :at, :by, :why)
            """;

    static final String LATEST = """
            select p.id, p.patient_id, p.organisation_id, p.programme, p.programme_kept_by, p.programme_version, p.state,
                p.phase, p.counted_from, p.points, p.started_at, p.expected_end, p.paused_on, p.ended_on, p.plan_version,
                p.version, b.body
            from pathway p
            join pathway_plan b on b.patient_id = p.patient_id and b.pathway_id = p.id and b.version = p.plan_version
            where p.patient_id = :patient
            order by p.state = 'ended', p.started_at desc
            limit 1
            """;

    static final String STEPS = """
            select code, number, due_on, state, closed_on
            from pathway_step
            where patient_id = :patient and pathway_id = :id
            order by code, number
            """;

    /** Zero rows: somebody else has changed it since it was read. */
    static final String SAVE = """
            update pathway
            set state = :state, phase = :phase, phase_number = :phaseNumber, counted_from = :countedFrom,
                points = :points::jsonb, expected_end = :expectedEnd, paused_on = :pausedOn, ended_on = :endedOn,
                reason = case when :state = 'active' then null else coalesce(:reason, reason) end,
                wakes_on = :wakesOn, plan_version = :planVersion, version = version + 1, due_from = :dueFrom,
                met_on = greatest(met_on, :metOn::date), unassessed = :unassessed, needed = :needed::text[]
            where patient_id = :patient and id = :id and version = :version
            """;

    private final JdbcClient jdbc;

    PathwayStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the patient already has a pathway here that is not over. */
    boolean start(Pathway it) {
        return jdbc.sql(START).params(PathwayRows.started(it)).update() == 1;
    }

    void keepPlan(Pathway it, Author author) {
        jdbc.sql(KEEP_PLAN)
                .param("patient", it.patient().value())
                .param("id", it.id().value())
                .param("organisation", it.organisation().value())
                .param("planVersion", it.planVersion())
                .param("body", Plans.write(it.plan()))
                .param("at", author.at().atOffset(ZoneOffset.UTC))
                .param("by", author.account())
                .param("why", author.why())
                .update();
    }

    /** The one that runs, else the last that ended. */
    Optional<Pathway> latest(PatientId patient) {
        return jdbc.sql(LATEST)
                .param("patient", patient.value())
                .query((row, _) -> PathwayRows.pathway(row, List.of()))
                .optional()
                .map(it -> it.with(steps(it)));
    }

    private List<Occurrence> steps(Pathway it) {
        return jdbc.sql(STEPS)
                .param("patient", it.patient().value())
                .param("id", it.id().value())
                .query(PathwayRows::occurrence)
                .list();
    }

    boolean save(Pathway it, @Nullable String reason) {
        return jdbc.sql(SAVE).params(PathwayRows.saved(it, reason)).update() == 1;
    }
}
