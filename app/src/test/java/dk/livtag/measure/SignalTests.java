package dk.livtag.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Accepted;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.assessment.Bundles;
import dk.livtag.measure.run.RunId;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** What happens in the moment in which an answer is given that must be acted on. */
@HouseTest
@Tag("L11")
class SignalTests {

    @Autowired
    Accepted accepted;

    @Autowired
    People people;

    @Autowired
    Bundles callers;

    @Autowired
    Filling filling;

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theFirstYesRaisesItOnceAndANoRaisesNothing() {
        var team = accepted.team("Measure signal hospital");
        var patient = accepted.person("Signe", "Signal", team, Instant.parse("2026-11-20T09:00:00Z"));
        var run = new RunId(Measured.sent(people, team.hospital().value(), patient.value(), "phq9"));
        var me = callers.become(people.citizen("measured signal", patient));
        assertThat(filling.answer(run, "9", 0.0, me)).isFalse();
        assertThat(raised(run)).isZero();
        assertThat(filling.answer(run, "9", 1.0, me)).isTrue();
        assertThat(filling.answer(run, "9", 2.0, me)).isTrue();
        assertThat(raised(run)).isEqualTo(1);
    }

    private int raised(RunId run) {
        return people.superuser()
                .sql("select count(*) from measure_signal where run_id = :run")
                .param("run", run.value())
                .query(Integer.class)
                .single();
    }
}
