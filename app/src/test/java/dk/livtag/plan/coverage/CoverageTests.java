package dk.livtag.plan.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.HouseTest;
import dk.livtag.access.Profession;
import dk.livtag.plan.CarePlans;
import dk.livtag.plan.Planned;
import dk.livtag.plan.Ratings;
import dk.livtag.plan.activity.Problem.Area;
import dk.livtag.plan.activity.ProblemId;
import dk.livtag.plan.activity.Run.Rating;
import dk.livtag.plan.coverage.Covered.Sought;
import dk.livtag.plan.item.Item.Kind;
import dk.livtag.plan.item.Item.Terms;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** What is answered, what is not, and what nobody is told because too few have it. */
@HouseTest
@Tag("D3")
class CoverageTests {

    private static final Sought ALL = new Sought("", "", false);

    @Autowired
    Planned planned;

    @Autowired
    Coverages coverages;

    @Autowired
    CarePlans plans;

    @Autowired
    Ratings ratings;

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatNothingAnswersComesFirst() {
        var team = planned.around("Coverage hospital", "En");
        var answered = planned.problem(team, "Lege på gulvet");
        planned.problem(team, "Sove hele natten");
        var ot = planned.become(team.of("ot"));
        plans.add(team.patient(), terms(answered), ot);
        ratings.rate(answered, new Rating(2, 2), ot);
        ratings.again(team.patient(), Map.of(answered, new Rating(6, 6)), null, ot);
        var mine = coverages.page(ALL, 1);
        assertThat(mine).extracting(Covered::words).containsExactly("Sove hele natten", "Lege på gulvet");
        assertThat(mine.getLast().professions()).containsExactly(Profession.PHYSIO);
        assertThat(mine.getLast().change()).isEqualTo(4);
        assertThat(coverages.page(new Sought("", "", true), 1)).hasSize(1);
        assertThat(coverages.page(new Sought("hospital", "FAMILY", false), 1)).hasSize(2);
        assertThat(coverages.page(new Sought("municipal", "", false), 1)).isEmpty();
    }

    @Test
    void onlyOnesOwnCitizensStandThere() {
        var team = planned.around("Coverage own hospital", "Egen");
        planned.problem(team, "Cykle");
        planned.become(planned.around("Coverage other hospital", "Anden").of("nurse"));
        assertThat(coverages.page(ALL, 1)).isEmpty();
        planned.become(team.of("nurse"));
        assertThat(coverages.all(ALL)).hasSize(1);
    }

    @Test
    void aGroupOfFourIsNotCountedAndOneOfFiveIs() {
        for (var number = 1; number <= 4; number++) {
            planned.problem(planned.around("Coverage small hospital", "Person " + number), "Ting " + number);
        }
        var nurse = planned.around("Coverage small hospital", "Person 1").of("nurse");
        planned.become(nurse);
        assertThat(family().people()).isNull();
        assertThat(family().problems()).isNull();
        planned.problem(planned.around("Coverage small hospital", "Person 5"), "Ting 5");
        planned.become(nurse);
        assertThat(family().people()).isEqualTo(5);
        assertThat(family().unanswered()).isEqualTo(5);
        assertThat(family().change()).isNull();
        var team = planned.around("Coverage small hospital", "Person 1");
        var sixth = planned.problem(team, "Ting 6");
        plans.add(team.patient(), terms(sixth), planned.become(team.of("ot")));
        planned.become(nurse);
        assertThat(family().problems()).isEqualTo(6);
        assertThat(family().unanswered()).isNull();
    }

    private AreaFigures family() {
        return coverages.figures("").stream()
                .filter(it -> it.area() == Area.FAMILY)
                .findFirst()
                .orElseThrow();
    }

    private static Terms terms(ProblemId problem) {
        return new Terms(Kind.INDIVIDUAL, "Øve det", Profession.PHYSIO, null, Set.of(problem), Set.of(), Set.of());
    }
}
