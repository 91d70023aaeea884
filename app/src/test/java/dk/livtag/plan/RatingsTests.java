package dk.livtag.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.plan.activity.Run.Rating;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Answers of the same days are one time; later ones are another, and only pairs are compared. */
@HouseTest
@Tag("D8")
class RatingsTests {

    private static final String HOSPITAL = "Ratings hospital";

    @Autowired
    Planned planned;

    @Autowired
    Problems problems;

    @Autowired
    Ratings ratings;

    @Autowired
    People people;

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void joinTheLatestTimeWhileItIsYoung() {
        var team = planned.around(HOSPITAL, "Ung");
        var one = planned.problem(team, "Lege");
        var other = planned.problem(team, "Sove");
        var me = planned.become(planned.patient(team));
        ratings.rate(one, new Rating(2, null), me);
        ratings.rate(one, new Rating(null, 3), me);
        ratings.rate(other, new Rating(4, null), me);
        var runs = problems.of(team.patient()).runs();
        assertThat(runs).hasSize(1);
        assertThat(runs.getFirst().of(one)).isEqualTo(new Rating(2, 3));
        assertThat(runs.getFirst().of(other)).isEqualTo(new Rating(4, null));
    }

    @Test
    void becomeAnotherTimeLaterAndOnlyPairsAreCompared() {
        var team = planned.around(HOSPITAL, "Senere");
        var one = planned.problem(team, "Lege");
        var other = planned.problem(team, "Sove");
        var me = planned.become(planned.patient(team));
        ratings.rate(one, new Rating(2, 3), me);
        ratings.rate(other, new Rating(4, 4), me);
        people.asSuperuser(
                "update rating_run set begun_at = begun_at - interval '40 days' where patient_id = :patient",
                Map.of("patient", team.patient().value()));
        ratings.rate(one, new Rating(6, 6), me);
        var mine = problems.of(team.patient());
        var overall = mine.overall().orElseThrow();
        assertThat(overall.performance().pairs()).isEqualTo(1);
        assertThat(overall.performance().before()).isEqualByComparingTo("3");
        assertThat(overall.performance().change()).isEqualByComparingTo("4");
        assertThat(mine.latest(one)).isEqualTo(new Rating(6, 6));
        assertThat(mine.times(other)).isEqualTo(1);
    }

    @Test
    void aMeasurementPointIsATimeOfItsOwn() {
        var team = planned.around(HOSPITAL, "Punkt");
        var one = planned.problem(team, "Lege");
        ratings.rate(one, new Rating(2, 3), planned.become(planned.patient(team)));
        var ot = planned.become(team.of("ot"));
        ratings.again(team.patient(), Map.of(one, new Rating(5, 5)), "Måling ved start", ot);
        assertThat(problems.of(team.patient()).runs())
                .extracting(it -> it.point() == null ? "" : it.point())
                .containsExactly("", "Måling ved start");
        assertThatThrownBy(() -> ratings.again(team.patient(), Map.of(), "Igen", ot))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> ratings.rate(one, new Rating(11, null), ot)).isInstanceOf(RuleBroken.class);
    }
}
