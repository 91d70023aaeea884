package dk.livtag.conference;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.access.Seed;
import dk.livtag.assessment.Bundles.Team;
import dk.livtag.conference.Agreeing.Letter;
import dk.livtag.conference.meeting.ConferenceId;
import dk.livtag.kernel.Refusal;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@HouseTest
@Tag("L19")
class AnswerOrderTests {

    private static final String HOSPITAL = "Answer order hospital";

    @Autowired
    Conferred conferred;

    @Autowired
    ConferenceClock conferenceClock;

    @Autowired
    Answering answering;

    @Autowired
    Agreeing agreeing;

    @Autowired
    People people;

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    /** Whatever order they come in, each list has one answer at most and a conference ends once. */
    @Test
    void anyOrderOfAnswersListsAndTimeEndsItOnce() {
        var random = Seed.random(AnswerOrderTests.class);
        for (var sequence = 0; sequence < 6; sequence++) {
            var team = conferred.around(HOSPITAL, "Tilfældig " + sequence);
            var id = conferred.agreed(team);
            for (var step = 0; step < 8; step++) {
                step(team, id, random);
            }
            assertThat(conferred.count("""
                            select count(*) filter (where kind = 'CONFIRMED')
                                + (select count(*) from conference_event where patient_id = :patient and kind = 'CLOSED_BY_TIME')
                            from conference_reply where patient_id = :patient
                            """, team)).isLessThanOrEqualTo(1);
            assertThat(conferred.get(team, id).meeting().agreements().all()).hasSize(2);
            assertThat(conferred.count("""
                            select count(*) from conference_round where patient_id = :patient
                                and jsonb_array_length(agreements) <> 2
                            """, team)).isZero();
        }
    }

    private void step(Team team, ConferenceId id, Random random) {
        switch (random.nextInt(4)) {
            case 0 -> refusedOr(team, () -> answering.confirm(id));
            case 1 -> refusedOr(team, () -> answering.correct(id, "Nej"));
            case 2 -> {
                timePasses(team);
                conferenceClock.look();
            }
            default -> {
                var nurse = conferred.become(team.of("nurse"));
                try {
                    agreeing.send(id, new Letter("Ja", "Aftalt"), nurse);
                } catch (Refusal refused) {
                    assertThat(refused).hasMessage("conference.board.closed");
                }
            }
        }
    }

    private void refusedOr(Team team, Runnable answer) {
        conferred.become(conferred.patient(team));
        try {
            answer.run();
        } catch (Refusal refused) {
            assertThat(refused).hasMessage("meeting.answered");
        }
    }

    private void timePasses(Team team) {
        people.asSuperuser(
                "update conference set closes_at = sent_at where patient_id = :patient",
                Map.of("patient", team.patient().value()));
    }
}
