package dk.livtag.plan;

import dk.livtag.Accepted;
import dk.livtag.People;
import dk.livtag.kernel.PatientId;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Many things that are hard for one patient at once, for the tests that count. */
@TestComponent
public class ManyPlanned {

    private final People people;

    ManyPlanned(People people) {
        this.people = people;
    }

    /** Each answers her first problem, with as many comments, changes and lines of her own; returns the first. */
    public UUID items(Accepted.Team team, PatientId patient, int many) {
        fill("""
                with done as (
                    insert into plan_item (patient_id, id, organisation_id, kind, words, profession, problems, domains, assessments,
                        state, made_at, made_by)
                    select :patient, md5(:patient::text || 'item' || n)::uuid, :hospital, 'GROUP', 'Indsats ' || n, 'nurse',
                        array[md5(:patient::text || 'problem1')::uuid], '{SOCIAL}', '{}', 'RUNNING', '2026-03-11', :nurse
                    from generate_series(1, :many) n
                    on conflict do nothing
                    returning *), said as (
                    insert into plan_comment (patient_id, id, problem_id, organisation_id, words, profession, at, by_account)
                    select patient_id, id, problems[1], organisation_id, 'Ord', 'nurse', made_at, :nurse from done), changed as (
                    insert into plan_change (patient_id, id, organisation_id, about, about_id, kind, before, after, at, by_account,
                        as_patient)
                    select patient_id, id, organisation_id, 'ITEM', id, 'ADDED', '', words, made_at, :nurse, false from done)
                insert into own_step (patient_id, id, organisation_id, words, at_time, together_with, state, written_at)
                select patient_id, id, organisation_id, words, '', '', 'OPEN', made_at from done
                """, team, patient, many);
        return first("item", patient);
    }

    /** With as many marks and talks; returns the first. */
    public UUID goals(Accepted.Team team, PatientId patient, int many) {
        fill("""
                with wanted as (
                    insert into goal (patient_id, id, organisation_id, words, levels, state, set_at, set_by)
                    select :patient, md5(:patient::text || 'goal' || n)::uuid, :hospital, 'Mål ' || n, '{a,b,c,d,e}', 'ACTIVE',
                        '2026-03-11', :nurse
                    from generate_series(1, :many) n
                    on conflict do nothing
                    returning *), talked as (
                    insert into goal_talk (patient_id, id, organisation_id, question, words, at, by_account, as_patient)
                    select patient_id, id, organisation_id, 'HOPE', 'Håb', set_at, :nurse, false from wanted)
                insert into goal_attainment (patient_id, id, goal_id, organisation_id, level, at, by_account, as_patient)
                select patient_id, id, id, organisation_id, 1, set_at, :nurse, false from wanted
                """, team, patient, many);
        return first("goal", patient);
    }

    /** Five of them have a seat, if there are so many; returns the first. */
    public UUID problems(Accepted.Team team, PatientId patient, int many) {
        fill("""
                with hard as (
                    insert into activity_problem (patient_id, id, organisation_id, words, area, importance, seat, aside, noted_at, noted_by)
                    select :patient, md5(:patient::text || 'problem' || n)::uuid, :hospital, 'Ting ' || n, 'HOME', 8,
                        case when n <= 5 then n end, false, '2026-03-11', :nurse
                    from generate_series(1, :many) n
                    on conflict do nothing
                    returning *), run as (
                    insert into rating_run (patient_id, id, organisation_id, begun_at, begun_by)
                    select :patient, md5(:patient::text || 'run')::uuid, :hospital, '2026-03-11', :nurse from hard limit 1
                    on conflict do nothing
                    returning *)
                insert into problem_rating (patient_id, run_id, problem_id, organisation_id, performance, satisfaction, at, by_account)
                select h.patient_id, r.id, h.id, h.organisation_id, 3, 4, r.begun_at, :nurse from hard h cross join run r
                """, team, patient, many);
        return first("problem", patient);
    }

    private void fill(String sql, Accepted.Team team, PatientId patient, int many) {
        people.asSuperuser(
                sql,
                Map.of(
                        "patient", patient.value(),
                        "hospital", team.hospital().value(),
                        "nurse", team.nurse().value(),
                        "many", many));
    }

    private UUID first(String kind, PatientId patient) {
        return people.superuser()
                .sql("select md5(:patient::text || :kind || '1')::uuid")
                .param("patient", patient.value())
                .param("kind", kind)
                .query(UUID.class)
                .single();
    }
}
