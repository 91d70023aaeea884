package dk.livtag.assessment;

import dk.livtag.Accepted;
import dk.livtag.People;
import dk.livtag.access.Caller;
import dk.livtag.access.Callers;
import dk.livtag.access.CurrentCaller;
import dk.livtag.assessment.Writing.Typed;
import dk.livtag.assessment.entry.Answers;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.PatientId;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.test.context.TestComponent;

/** A patient and one of each profession around her, for the tests of assessments. */
@TestComponent
public class Bundles {

    private final People people;
    private final Accepted accepted;
    private final Callers callers;
    private final CurrentCaller current;
    private final Clock clock;

    Bundles(People people, Accepted accepted, Callers callers, CurrentCaller current, Clock clock) {
        this.people = people;
        this.accepted = accepted;
        this.callers = callers;
        this.current = current;
        this.clock = clock;
    }

    /** Who is there, by profession. */
    public record Team(PatientId patient, Accepted.Team hospital, Map<String, AccountId> others) {

        public AccountId of(String profession) {
            return switch (profession) {
                case "doctor" -> hospital.doctor();
                case "nurse" -> hospital.nurse();
                default -> Objects.requireNonNull(others.get(profession), profession);
            };
        }
    }

    /** A new patient of the hospital of that name; the same professions see all of its patients. */
    public Team around(String hospital, String patient) {
        var team = accepted.team(hospital);
        var person = accepted.person("Vibeke", patient + " " + hospital, team, clock.instant());
        var others = new HashMap<String, AccountId>();
        for (var profession :
                new String[] {"psychologist", "physio", "ot", "dietitian", "social_worker", "secretary"}) {
            var account = people.staff(hospital + " " + profession, profession, team.hospital(), false);
            people.relation(account, person, team.hospital());
            others.put(profession, account);
        }
        return new Team(person, team, others);
    }

    /** Somebody else of a profession, who sees the patient too. */
    public AccountId colleague(Team team, String profession) {
        var account = people.staff(
                "second " + profession + " of " + team.hospital().hospital().value(),
                profession,
                team.hospital().hospital(),
                false);
        people.relation(account, team.patient(), team.hospital().hospital());
        return account;
    }

    /** What the patient wrote when she referred herself. */
    public void referred(Team team, String wish) {
        people.asSuperuser(
                """
                insert into referral (id, patient_id, organisation_id, source, wish, workup, places, considerations,
                    consideration_words, given_name, family_name, birth_date, phone, received_at, status_hash, state,
                    decided_at, decided_by, doctor_id, contact_nurse_id, programme)
                values (:id, :patient, :organisation, 'SELF', :wish, 'ONGOING', '{}', '{}', '', 'Vibeke', 'Henvist',
                    '1974-03-12', '+4511223344', '2026-01-01', sha256(uuid_send(:id)), 'ACCEPTED', '2026-01-02', :nurse,
                    :doctor, :nurse, 'hospital') on conflict do nothing
                """,
                Map.of(
                        "id", People.id("referral of " + team.patient()),
                        "patient", team.patient().value(),
                        "organisation", team.hospital().hospital().value(),
                        "wish", wish,
                        "nurse", team.hospital().nurse().value(),
                        "doctor", team.hospital().doctor().value()));
    }

    /** The pathway awaits the nurse's assessment. */
    void awaitsNurse(Team team) {
        people.asSuperuser("""
                insert into pathway_step (patient_id, pathway_id, organisation_id, code, number, name_da, name_en, kind, part,
                    who, due_on, state)
                select patient_id, id, organisation_id, 'assessment-nurse', 1, 'Vurdering', 'Assessment', 'ASSESSMENT',
                    'INDIVIDUAL', 'CONTACT_NURSE', '2027-03-04', 'OPEN'
                from pathway where patient_id = :patient
                """, Map.of("patient", team.patient().value()));
    }

    /** Asks as this person from now on. */
    public Caller.SignedIn become(AccountId account) {
        callers.become(account);
        return me();
    }

    Caller.SignedIn me() {
        return (Caller.SignedIn) current.get();
    }

    /** A nurse's assessment with all that is required. */
    public static Answers nurse(String sleep) {
        return new Answers(Map.of("sleep", sleep, "bowel", "Fin", "family", "Bor med sin mand"));
    }

    static Typed first(Answers answers) {
        return new Typed(answers, 0, 0, "");
    }
}
