package dk.livtag.conference;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.assessment.Bundles.Team;
import dk.livtag.conference.meeting.Conference;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@HouseTest
@Tag("L19")
class ConferenceClockTests {

    private static final String HOSPITAL = "Conference clock hospital";
    private static final String CLOSED =
            "select count(*) from conference_event where patient_id = :patient and kind = 'CLOSED_BY_TIME'";

    @Autowired
    Conferred conferred;

    @Autowired
    ConferenceClock conferenceClock;

    @Autowired
    Answering answering;

    @Autowired
    People people;

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void closesOnceWhatNobodyAnsweredInTimeAlsoOnTwoNodes() throws Exception {
        var team = conferred.around(HOSPITAL, "Tid");
        var id = conferred.agreed(team);
        conferenceClock.look();
        assertThat(conferred.get(team, id)).isInstanceOf(Conference.Agreed.class);
        timePasses(team);
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var node = (Callable<Integer>) conferenceClock::look;
            for (var closed : nodes.invokeAll(List.of(node, node))) {
                assertThat(closed.get()).isNotNegative();
            }
        }
        conferenceClock.look();
        assertThat(conferred.get(team, id)).isInstanceOf(Conference.ClosedByTime.class);
        assertThat(conferred.count(CLOSED, team)).isEqualTo(1);
    }

    @Test
    void leavesAloneWhatThePatientHasCorrected() {
        var team = conferred.around(HOSPITAL, "Rettet i tide");
        var id = conferred.agreed(team);
        conferred.become(conferred.patient(team));
        answering.correct(id, "Ikke helt");
        timePasses(team);
        conferenceClock.look();
        assertThat(conferred.get(team, id)).isInstanceOf(Conference.Corrected.class);
        assertThat(conferred.count(CLOSED, team)).isZero();
    }

    private void timePasses(Team team) {
        people.asSuperuser(
                "update conference set closes_at = sent_at where patient_id = :patient",
                Map.of("patient", team.patient().value()));
    }
}
