package dk.livtag.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.livtag.HouseTest;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.plan.goal.Goal;
import dk.livtag.plan.goal.Goal.Wanted;
import dk.livtag.plan.goal.Goals.Question;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** What she wants, its states, and what was said about wanting it. */
@HouseTest
@Tag("L20")
class WantingTests {

    private static final String HOSPITAL = "Wanting hospital";
    private static final List<String> LEVELS =
            List.of("Slet ikke", "Fem minutter", "Ti minutter", "En halv time", "En time");

    @Autowired
    Planned planned;

    @Autowired
    Wanting wanting;

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void sheSetsItTheTeamScalesItAndHistoryKeepsBoth() {
        var team = planned.around(HOSPITAL, "Sætter");
        var me = planned.become(planned.patient(team));
        var id = wanting.set(team.patient(), plain("Lege på gulvet"), me);
        assertThatThrownBy(() -> wanting.mark(id, 1, me)).isInstanceOf(RuleBroken.class);
        var ot = planned.become(team.of("ot"));
        wanting.change(id, scaled("Lege på gulvet med Noah"), ot);
        wanting.mark(id, -1, ot);
        wanting.mark(id, 1, planned.become(planned.patient(team)));
        var goals = wanting.of(team.patient());
        assertThat(goals.score().orElseThrow()).isEqualByComparingTo("60");
        assertThat(goals.marks(goals.all().getFirst()))
                .extracting(it -> it.staff() == null)
                .containsExactly(false, true);
        assertThat(wanting.history(id))
                .extracting(it -> it.kind() + (it.isByPatient() ? " hers" : " staff"))
                .containsExactly("CHANGED staff", "ADDED hers");
        assertThat(wanting.history(id).getFirst().before()).isEqualTo("Lege på gulvet");
    }

    @Test
    void whatHasEndedIsNotChanged() {
        var team = planned.around(HOSPITAL, "Slut");
        var me = planned.become(planned.patient(team));
        var let = wanting.set(team.patient(), plain("Løbe"), me);
        assertThatThrownBy(() -> wanting.letGo(let, " ", me)).isInstanceOf(RuleBroken.class);
        wanting.letGo(let, "Jeg vil hellere cykle", me);
        var reached = wanting.set(team.patient(), plain("Cykle"), me);
        wanting.reach(reached, me);
        assertThat(wanting.get(let))
                .isInstanceOfSatisfying(
                        Goal.LetGo.class, it -> assertThat(it.reason()).isEqualTo("Jeg vil hellere cykle"));
        assertThat(wanting.get(reached)).isInstanceOf(Goal.Reached.class);
        assertThatThrownBy(() -> wanting.change(let, plain("Igen"), me))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("goals.ended");
        planned.become(planned.patient(planned.around(HOSPITAL, "Fremmed")));
        assertThatThrownBy(() -> wanting.get(let)).isInstanceOf(NotFound.class);
    }

    @Test
    @Tag("D16")
    void whatIsSaidStaysBesideWhatWasSaidBefore() {
        var team = planned.around(HOSPITAL, "Taler");
        wanting.say(team.patient(), Question.HOPE, "At sove", planned.become(planned.patient(team)));
        wanting.say(team.patient(), Question.HOPE, "At sove og arbejde lidt", planned.become(team.of("nurse")));
        assertThat(wanting.of(team.patient()).said(Question.HOPE))
                .extracting(it -> it.words() + (it.staff() == null ? " hers" : " staff"))
                .containsExactly("At sove og arbejde lidt staff", "At sove hers");
    }

    private static Wanted plain(String words) {
        return new Wanted(words, null, List.of(), null, null, null);
    }

    private static Wanted scaled(String words) {
        return new Wanted(words, null, LEVELS, null, null, null);
    }
}
