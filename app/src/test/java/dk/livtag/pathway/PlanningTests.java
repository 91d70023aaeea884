package dk.livtag.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.livtag.Accepted;
import dk.livtag.access.Caller;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.Conflict;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.pathway.change.OwnStep;
import dk.livtag.pathway.engine.Occurrence;
import dk.livtag.pathway.programme.Change;
import dk.livtag.pathway.programme.Span;
import dk.livtag.pathway.programme.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("L4")
class PlanningTests extends Begun {

    @Autowired
    Planning planning;

    @Autowired
    Pathways pathways;

    private Accepted.Team team;
    private PatientId patient;
    private Caller.SignedIn nurse;

    @BeforeEach
    void begin() {
        team = accepted.team("Planning hospital");
        patient = begin(team, today());
        nurse = become(team.nurse());
    }

    @Test
    void beginsAsACopyWithoutADifference() {
        assertThat(planning.plan(patient).difference()).isEmpty();
        assertThat(planning.plan(patient).offered()).extracting(Step::code).contains("assessment-ot", "conference");
    }

    @Test
    @Tag("L18")
    void takesInAnotherProfessionsAssessment() {
        planning.choose(patient, 1, "assessment-ot", "Hun vil gerne kunne bage igen", nurse);
        var plan = planning.plan(patient);
        assertThat(plan.difference()).singleElement().isInstanceOf(Change.Added.class);
        assertThat(open(plan.pathway(), "assessment-ot").dueOn()).isEqualTo(today().plusWeeks(6));
        assertThat(plan.versions()).first().satisfies(it -> {
            assertThat(it.version()).isEqualTo(2);
            assertThat(it.why()).isEqualTo("Hun vil gerne kunne bage igen");
            assertThat(it.by()).isEqualTo("Planning hospital nurse");
        });
    }

    @Test
    void keepsWhatWasDoneWhenAStepIsRemoved() {
        pathways.done(patient, "doctor-first", 1, nurse);
        planning.remove(patient, 1, "doctor-first", "Er allerede talt igennem", nurse);
        assertThat(count(
                        "select count(*) from pathway_step where patient_id = :patient and code = 'doctor-first' and state = 'DONE'",
                        patient))
                .isEqualTo(1);
    }

    @Test
    void hasStepsOfItsOwnInARhythm() {
        var own = new OwnStep("Ring om søvn", Step.Who.CONTACT_NURSE, today().plusDays(9), Span.weeks(1));
        planning.add(patient, 1, own, "Hun sover fire timer", nurse);
        var step = open(planning.plan(patient).pathway(), "own-2");
        assertThat(step.dueOn()).isEqualTo(today().plusDays(9));
    }

    @Test
    void waitsForNobodyWhoIsNotInTheTeam() {
        var own = new OwnStep("Hjemmebesøg", Step.Who.OT, today().plusDays(9), null);
        assertThatThrownBy(() -> planning.add(patient, 1, own, "Hjælpemidler", nurse))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("pathway.plan.not-in-team");
    }

    @Test
    void isNotOverwrittenByWhoeverHasSeenAnOlderVersion() {
        planning.remove(patient, 1, "nurse-first", "Taler sammen i telefon", nurse);
        assertThatThrownBy(() -> planning.remove(patient, 1, "doctor-first", "Også i telefon", nurse))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void saysWhy() {
        assertThatThrownBy(() -> planning.remove(patient, 1, "nurse-first", " ", nurse))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("pathway.plan.say-why");
    }

    @Test
    void isNotThereForThoseWithoutARelation() {
        var other = become(people.staff("Planning stranger", "nurse", team.hospital()));
        assertThatThrownBy(() -> planning.plan(patient)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> planning.remove(patient, 1, "nurse-first", "Nej", other))
                .isInstanceOf(NotFound.class);
    }

    private static Occurrence open(Pathway pathway, String step) {
        return pathway.run()
                .open()
                .filter(it -> it.step().equals(step))
                .findFirst()
                .orElseThrow();
    }
}
