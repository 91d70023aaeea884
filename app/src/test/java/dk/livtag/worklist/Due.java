package dk.livtag.worklist;

import dk.livtag.People;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.PatientId;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;

/** Puts steps into pathways and makes somebody stand in, so that lists have something to show. */
@TestComponent
public class Due {

    private final People people;

    Due(People people) {
        this.people = people;
    }

    public void step(PatientId patient, String code, String who, LocalDate on) {
        step(patient, code, who, "CONTACT", on);
    }

    public void step(PatientId patient, String code, String who, String kind, LocalDate on) {
        people.asSuperuser("""
                insert into pathway_step (patient_id, pathway_id, organisation_id, code, number, name_da, name_en, kind, part, who,
                    due_on, state)
                select patient_id, id, organisation_id, :code, 1, 'Skridt ' || :code, 'Step ' || :code, :kind, 'INDIVIDUAL', :who,
                    :on, 'OPEN'
                from pathway where patient_id = :patient on conflict do nothing
                """, Map.of("patient", patient.value(), "code", code, "who", who, "kind", kind, "on", on));
        outline(patient);
    }

    /** As the engine writes it with the steps. */
    private void outline(PatientId patient) {
        people.asSuperuser("""
                update pathway p set due_from = s.due_from, unassessed = s.unassessed, needed = s.needed
                from (select pathway_id, min(due_on) as due_from, bool_or(kind = 'ASSESSMENT') as unassessed,
                        coalesce(array_agg(who) filter (where who not in ('PATIENT', 'TEAM')), '{}') as needed
                    from pathway_step where patient_id = :patient and state = 'OPEN' group by pathway_id) s
                where p.patient_id = :patient and p.id = s.pathway_id
                """, Map.of("patient", patient.value()));
    }

    public void rest(PatientId patient, LocalDate on) {
        people.asSuperuser(
                "update pathway set state = 'paused', paused_on = :on, reason = 'ILLNESS' where patient_id = :patient",
                Map.of("patient", patient.value(), "on", on));
    }

    /** The person hides everything from everybody. */
    public void block(PatientId patient) {
        people.asSuperuser("""
                insert into block (patient_id, id, scope, set_at) values (:patient, :patient, 'all', '2026-01-01')
                on conflict do nothing
                """, Map.of("patient", patient.value()));
    }

    /** Somebody is away these days, and a colleague who may see the people stands in. */
    public void away(AccountId member, AccountId substitute, LocalDate from, LocalDate to) {
        people.asSuperuser(
                """
                insert into staff_absence (account_id, from_on, to_on, substitute_id, noted_by, noted_at, from_at, until_at)
                values (:member, :from, :to, :substitute, :member, '2026-01-01', cast(:from as date), cast(:to as date) + 1)
                on conflict do nothing
                """, Map.of("member", member.value(), "substitute", substitute.value(), "from", from, "to", to));
    }

    /** As if the last look had been some days ago. */
    public void lookedDaysAgo(PatientId patient, AccountId who, int days) {
        people.asSuperuser(
                "update seen set at = at - make_interval(days => :days), before = null where patient_id = :patient and account_id = :who",
                Map.of("patient", patient.value(), "who", who.value(), "days", days));
    }

    /** Somebody did a step some days ago. */
    public void done(PatientId patient, String code, AccountId by, int daysAgo) {
        people.asSuperuser("""
                insert into pathway_event (patient_id, id, pathway_id, organisation_id, kind, subject, detail, at, by_account)
                select patient_id, gen_random_uuid(), id, organisation_id, 'STEP_DONE', :code, '',
                    now() - make_interval(days => :days), :by
                from pathway where patient_id = :patient
                """, Map.of("patient", patient.value(), "code", code, "days", daysAgo, "by", by.value()));
    }
}
