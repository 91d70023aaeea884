package dk.livtag.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.livtag.Accepted;
import dk.livtag.access.Caller;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.organisation.Absences;
import dk.livtag.pathway.team.Continuity;
import dk.livtag.pathway.team.TeamMember;
import dk.livtag.pathway.team.TeamRole;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("L31")
class TeamsTests extends Begun {

    @Autowired
    Teams service;

    @Autowired
    Pathways pathways;

    @Autowired
    Absences absences;

    private Accepted.Team team;
    private PatientId patient;
    private Caller.SignedIn nurse;

    @BeforeEach
    void begin() {
        team = accepted.team("Team hospital " + UUID.randomUUID());
        patient = begin(team, today().minusDays(10));
        nurse = become(team.nurse());
    }

    @Test
    void letsInTheProfessionThatIsChosen() {
        var physio = people.staff("Team physio " + patient.value(), "physio", team.hospital());
        service.choose(patient, TeamRole.PHYSIO, physio, "", nurse);
        become(physio);
        assertThat(pathways.journey(patient))
                .hasValueSatisfying(it -> assertThat(it.member(TeamRole.PHYSIO)).isPresent());
    }

    @Test
    void handsOverToAnotherDoctorWhileTheFirstMayStillRead() {
        var next = people.staff("Team next " + patient.value(), "doctor", team.hospital(), false);
        service.choose(patient, TeamRole.DOCTOR, next, "Går på orlov", nurse);
        var old = become(team.doctor());
        assertThat(doctor().account()).isEqualTo(next);
        assertThatThrownBy(() -> pathways.done(patient, "doctor-first", 1, old)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void takesNobodyOfAnotherProfession() {
        assertThatThrownBy(() -> service.choose(patient, TeamRole.DOCTOR, team.nurse(), "", nurse))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("pathway.team.other-profession");
    }

    @Test
    void alwaysHasADoctorAndAContactNurse() {
        assertThatThrownBy(() -> service.leave(patient, TeamRole.DOCTOR, "", nurse))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("pathway.team.always");
    }

    @Test
    void hasTheSubstituteWhileTheFixedDoctorIsAway() {
        var substitute = people.staff("Team substitute " + patient.value(), "doctor", team.hospital(), false);
        var doctor = become(team.doctor());
        absences.note(today(), today().plusDays(13), substitute, doctor);
        become(substitute);
        assertThat(doctor().account()).isEqualTo(team.doctor());
        assertThat(doctor().today()).isEqualTo(substitute);
    }

    @Test
    void doesNotLetTheSubstituteInBeforeTheAbsenceBegins() {
        var substitute = people.staff("Team later " + patient.value(), "doctor", team.hospital(), false);
        var doctor = become(team.doctor());
        absences.note(today().plusDays(3), today().plusDays(13), substitute, doctor);
        become(substitute);
        assertThatThrownBy(() -> pathways.journey(patient)).isInstanceOf(NotFound.class);
    }

    @Test
    void takesBackAnAbsenceThatHasNotBegun() {
        var substitute = people.staff("Team recalled " + patient.value(), "doctor", team.hospital(), false);
        var doctor = become(team.doctor());
        absences.note(today().plusDays(3), today().plusDays(13), substitute, doctor);
        absences.cancel(today().plusDays(3), doctor);
        assertThat(absences.mine(doctor)).isEmpty();
        assertThat(count(
                        "select count(*) from care_relation where patient_id = :patient and valid_to > valid_from",
                        patient))
                .isZero();
    }

    @Test
    void refusesAnAbsenceThatEndsBeforeItBegins() {
        var doctor = become(team.doctor());
        assertThatThrownBy(() -> absences.note(today().plusDays(3), today().plusDays(1), null, doctor))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("absence.ends-before-it-begins");
    }

    @Test
    void countsHowManyTalksWereWithOnesOwn() {
        pathways.done(patient, "doctor-first", 1, nurse);
        pathways.done(patient, "nurse-first", 1, nurse);
        assertThat(service.continuity(patient))
                .containsExactly(new Continuity(TeamRole.CONTACT_NURSE, 1, 1), new Continuity(TeamRole.DOCTOR, 1, 0));
    }

    private TeamMember doctor() {
        return pathways.journey(patient).orElseThrow().member(TeamRole.DOCTOR).orElseThrow();
    }
}
