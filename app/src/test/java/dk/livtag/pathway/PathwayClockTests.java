package dk.livtag.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.livtag.Accepted;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.pathway.change.EndReason;
import dk.livtag.pathway.change.PauseReason;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("L33")
class PathwayClockTests extends Begun {

    private static final String MISSED =
            "select count(*) from pathway_step where patient_id = :patient and state = 'MISSED'";

    @Autowired
    PathwayClock pathwayClock;

    @Autowired
    Steering steering;

    @Autowired
    Pathways pathways;

    private Accepted.Team team;

    @BeforeEach
    void makeTeam() {
        team = accepted.team("Clock hospital " + UUID.randomUUID());
    }

    @Test
    void missesOnItsOwnWhatNobodyDidInTime() {
        var patient = begin(team, today().minusWeeks(8));
        pathwayClock.look();
        assertThat(count(MISSED, patient)).isEqualTo(1);
        assertThat(pathwayClock.look()).isZero();
    }

    @Test
    void movesEachPathwayOnceWhenTwoNodesLookAtTheSameTime() throws Exception {
        var patients = List.of(
                begin(team, today().minusWeeks(8)),
                begin(team, today().minusWeeks(9)),
                begin(team, today().minusWeeks(10)));
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var node = (Callable<Integer>) pathwayClock::look;
            for (var moved : nodes.invokeAll(List.of(node, node))) {
                assertThat(moved.get()).isNotNegative();
            }
        }
        assertThat(patients).allSatisfy(it -> {
            assertThat(count(MISSED, it)).isEqualTo(1);
            assertThat(events(it, "STEP_MISSED")).isEqualTo(1);
        });
    }

    @Test
    void sleepsWhileAPathwayIsPaused() {
        var patient = begin(team, today().minusWeeks(2));
        var nurse = become(team.nurse());
        steering.pause(patient, PauseReason.ILLNESS, "Indlagt", nurse);
        assertThat(count("select count(*) from pathway where patient_id = :patient and wakes_on is not null", patient))
                .isZero();
        assertThatThrownBy(() -> steering.pause(patient, PauseReason.ILLNESS, "", nurse))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("pathway.not-going");
        steering.resume(patient, nurse);
        assertThat(events(patient, "RESUMED")).isEqualTo(1);
    }

    @Test
    @Tag("L13")
    void endsWithAReasonAndAnotherPathwayMayBegin() {
        var patient = begin(team, today().minusWeeks(2));
        steering.end(patient, EndReason.WELL_TREATED, "", become(team.nurse()));
        assertThat(people.superuser()
                        .sql("select reason from pathway where patient_id = :patient")
                        .param("patient", patient.value())
                        .query(String.class)
                        .single())
                .isEqualTo("WELL_TREATED");
    }

    @Test
    @Tag("L14")
    void entersAPhaseBeforeItsTimeOnlyWithAReason() {
        var patient = begin(team, today().minusWeeks(2));
        var nurse = become(team.nurse());
        assertThatThrownBy(() -> steering.move(patient, "treatment", "", nurse))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("pathway.move.say-why");
        steering.move(patient, "treatment", "Hun er vurderet et andet sted", nurse);
        assertThat(pathways.journey(patient).orElseThrow().pathway().phase().code())
                .isEqualTo("treatment");
    }

    private int events(PatientId patient, String kind) {
        return people.superuser()
                .sql("select count(*) from pathway_event where patient_id = :patient and kind = :kind")
                .param("patient", patient.value())
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }
}
