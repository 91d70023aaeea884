package dk.livtag.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.conference.Agreeing.Letter;
import dk.livtag.conference.meeting.Conference;
import dk.livtag.kernel.Refusal.RuleBroken;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** What the patient says to the list, and what the team does then. */
@HouseTest
@Tag("L19")
class CorrectionTests {

    private static final String HOSPITAL = "Correction hospital";

    @Autowired
    Conferred conferred;

    @Autowired
    Conferences conferences;

    @Autowired
    Boards boards;

    @Autowired
    Agreeing agreeing;

    @Autowired
    Answering answering;

    @Autowired
    People people;

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void thePatientConfirmsOnce() {
        var team = conferred.around(HOSPITAL, "Bekræft");
        var id = conferred.agreed(team);
        conferred.become(conferred.patient(team));
        answering.confirm(id);
        assertThat(conferences.get(id)).isInstanceOf(Conference.Confirmed.class);
        assertThatThrownBy(() -> answering.confirm(id)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> answering.correct(id, "Nej")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void aCorrectionIsAnsweredByAnotherListAndTheFirstStays() {
        var team = conferred.around(HOSPITAL, "Ret");
        var id = conferred.agreed(team);
        conferred.become(conferred.patient(team));
        answering.correct(id, "Det var Per, der skulle ringe");
        var nurse = conferred.become(team.of("nurse"));
        assertThatThrownBy(() -> agreeing.send(id, new Letter(" ", "Aftalt"), nurse))
                .isInstanceOf(RuleBroken.class);
        var first = conferences.get(id).meeting().agreements().all().getFirst();
        boards.change(id, first.id(), conferred.nurses("Per ringer om medicin"), nurse);
        agreeing.send(id, new Letter("Det har du ret i.", "Aftalt"), nurse);

        assertThat(conferences.whole(id).rounds())
                .extracting(it -> it.agreements().all().getFirst().terms().what())
                .isEqualTo(List.of("Ringe om medicin", "Per ringer om medicin"));
        assertThat(conferences.whole(id).rounds().getLast().answer()).isEqualTo("Det har du ret i.");
        assertThat(people.superuser()
                        .sql(
                                "select name_da || ' ' || state from pathway_step where patient_id = :patient and code like 'own-%'")
                        .param("patient", team.patient().value())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "Ringe om medicin WITHDRAWN", "Pause før mad OPEN", "Per ringer om medicin OPEN");
    }
}
