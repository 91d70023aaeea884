package dk.livtag;

import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import dk.livtag.patient.Cpr;
import dk.livtag.patient.CprVault;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** People whose referral was accepted, with a pathway, a doctor and a contact nurse who may see them. */
@TestComponent
public class Accepted {

    private final People people;
    private final CprVault vault;

    Accepted(People people, CprVault vault) {
        this.people = people;
        this.vault = vault;
    }

    /** Whom they are accepted by. */
    public record Team(OrganisationId hospital, AccountId doctor, AccountId nurse) {}

    public Team team(String hospital) {
        var place = people.hospital(hospital);
        return new Team(
                place,
                people.staff(hospital + " doctor", "doctor", place, false),
                people.staff(hospital + " nurse", "nurse", place));
    }

    /** Born 12 March 1974, without a CPR number. The same name always gives the same person. */
    public PatientId person(String given, String family, Team team, Instant acceptedAt) {
        var patient = new PatientId(People.id(given + " " + family));
        people.asSuperuser(
                """
                insert into patient (patient_id, organisation_id, given_name, family_name, birth_date, phone, registered_at)
                values (:patient, :organisation, :given, :family, '1974-03-12', '+4511223344', :at) on conflict do nothing
                """,
                Map.of(
                        "patient", patient.value(),
                        "organisation", team.hospital().value(),
                        "given", given,
                        "family", family,
                        "at", acceptedAt.atOffset(ZoneOffset.UTC)));
        pathway(patient, team, acceptedAt);
        people.relation(team.doctor(), patient, team.hospital());
        people.relation(team.nurse(), patient, team.hospital());
        return patient;
    }

    /** Gives the person a CPR number, which nobody else may have. */
    public void number(PatientId patient, String digits) {
        var cpr = new Cpr(digits);
        people.asSuperuser(
                "update patient set cpr = :cpr, cpr_key = :key where patient_id = :patient",
                Map.of(
                        "cpr",
                        vault.seal(cpr, patient.value()),
                        "key",
                        vault.lookUpKey(cpr),
                        "patient",
                        patient.value()));
    }

    private void pathway(PatientId patient, Team team, Instant at) {
        var pathway = People.id("pathway of " + patient.value());
        var start = LocalDate.ofInstant(at, ZoneId.of("Europe/Copenhagen"));
        people.asSuperuser(
                """
                with begun as (
                    insert into pathway (patient_id, id, organisation_id, programme, programme_version, state, phase,
                        phase_number, counted_from, points, started_at, expected_end, plan_version, version)
                    values (:patient, :id, :organisation, 'hospital', 1, 'active', 'initial', 1, :start,
                        jsonb_build_object('REFERRAL', :start::text, 'START', :start::text), :at, '2027-03-04', 1, 1)
                    on conflict do nothing
                    returning patient_id, id, organisation_id)
                insert into pathway_plan (patient_id, pathway_id, organisation_id, version, body, changed_at)
                select b.patient_id, b.id, b.organisation_id, 1, v.body, :at
                from begun b join programme_version v on v.programme = 'hospital' and v.kept_by is null and v.version = 1
                """,
                Map.of(
                        "patient", patient.value(),
                        "id", pathway,
                        "organisation", team.hospital().value(),
                        "start", start,
                        "at", at.atOffset(ZoneOffset.UTC)));
        join(patient, pathway, team, "doctor", team.doctor(), at);
        join(patient, pathway, team, "contact_nurse", team.nurse(), at);
    }

    private void join(PatientId patient, UUID pathway, Team team, String role, AccountId account, Instant at) {
        people.asSuperuser(
                """
                insert into care_team (patient_id, pathway_id, organisation_id, role, account_id, valid_from)
                values (:patient, :pathway, :organisation, :role, :account, :at) on conflict do nothing
                """,
                Map.of(
                        "patient", patient.value(),
                        "pathway", pathway,
                        "organisation", team.hospital().value(),
                        "role", role,
                        "account", account.value(),
                        "at", at.atOffset(ZoneOffset.UTC)));
    }
}
