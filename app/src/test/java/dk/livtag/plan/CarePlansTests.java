package dk.livtag.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.livtag.HouseTest;
import dk.livtag.access.Profession;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.plan.activity.ProblemId;
import dk.livtag.plan.history.Versions;
import dk.livtag.plan.item.Item;
import dk.livtag.plan.item.Item.Domain;
import dk.livtag.plan.item.Item.Kind;
import dk.livtag.plan.item.Item.Terms;
import dk.livtag.plan.item.OwnStep.Doing;
import dk.livtag.plan.item.OwnStep.State;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** One plan of individual, group and teaching parts, that says what it answers and who changed it. */
@HouseTest
@Tag("L3")
@Tag("L6")
class CarePlansTests {

    private static final String HOSPITAL = "Care plans hospital";

    @Autowired
    Planned planned;

    @Autowired
    CarePlans plans;

    @Autowired
    ActionPlans actionPlans;

    @Autowired
    Versions versions;

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void eachItemAnswersSomething() {
        var team = planned.around(HOSPITAL, "Svarer");
        var problem = planned.problem(team, "Lege på gulvet");
        var physio = planned.become(team.of("physio"));
        assertThatThrownBy(() -> plans.add(team.patient(), terms("Træning", Set.of(), Set.of()), physio))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("careplan.item.cites.error");
        plans.add(team.patient(), terms("Træne knæstående", Set.of(problem), Set.of(Domain.PHYSICAL)), physio);
        var plan = plans.of(team.patient());
        assertThat(plan.answering(problem)).hasSize(1);
        assertThat(plan.in(Domain.PHYSICAL)).hasSize(1);
        assertThat(plan.in(Domain.EXISTENTIAL)).isEmpty();
        assertThat(plan.running(Kind.GROUP)).hasSize(1);
    }

    @Test
    void whatIsStoppedStaysWithItsReason() {
        var team = planned.around(HOSPITAL, "Stopper");
        var problem = planned.problem(team, "Sove");
        var nurse = planned.become(team.of("nurse"));
        var id = plans.add(team.patient(), terms("Søvnskole", Set.of(problem), Set.of()), nurse);
        plans.stop(id, "Holdet blev aflyst", nurse);
        assertThat(plans.get(id)).isInstanceOf(Item.Stopped.class);
        assertThatThrownBy(() -> plans.done(id, nurse)).isInstanceOf(RuleBroken.class);
        assertThat(plans.of(team.patient()).answering(problem)).hasSize(1);
    }

    @Test
    @Tag("L5")
    void everyProfessionSaysSomethingInItsOwnName() {
        var team = planned.around(HOSPITAL, "Kommenterer");
        var problem = planned.problem(team, "Komme på arbejde");
        for (var profession :
                List.of("doctor", "nurse", "psychologist", "physio", "ot", "dietitian", "social_worker")) {
            plans.comment(problem, "Set fra " + profession, planned.become(team.of(profession)));
        }
        planned.become(team.of("nurse"));
        assertThat(plans.of(team.patient()).comments(problem))
                .extracting(it -> it.profession().code())
                .containsExactly("doctor", "nurse", "psychologist", "physio", "ot", "dietitian", "social_worker");
        var secretary = planned.become(team.of("secretary"));
        assertThatThrownBy(() -> plans.comment(problem, "Nej", secretary)).isInstanceOf(NotFound.class);
    }

    @Test
    void eachChangeIsAVersionByThePatientOrByStaff() {
        var team = planned.around(HOSPITAL, "Versioner");
        var problem = planned.problem(team, "Gå tur");
        var ot = planned.become(team.of("ot"));
        var id = plans.add(team.patient(), terms("Gåtur med ergo", Set.of(problem), Set.of()), ot);
        plans.change(id, terms("Gåtur to gange om ugen", Set.of(problem), Set.of()), ot);
        var me = planned.become(planned.patient(team));
        actionPlans.add(team.patient(), new Doing("Gå til hjørnet", "", ""), me);
        assertThat(versions.of(team.patient(), 1))
                .extracting(it -> it.number() + " " + it.change().about() + " "
                        + it.change().kind() + (it.change().isByPatient() ? " hers" : " staff"))
                .containsExactly(
                        "4 OWN_STEP ADDED hers", "3 ITEM CHANGED staff", "2 ITEM ADDED staff", "1 PROBLEM ADDED hers");
        assertThat(versions.of(team.patient(), 1).get(1).change().before()).isEqualTo("Gåtur med ergo");
    }

    @Test
    @Tag("D6")
    void theActionPlanIsHersAlone() {
        var team = planned.around(HOSPITAL, "Handler");
        var me = planned.become(planned.patient(team));
        actionPlans.add(team.patient(), new Doing("Gå til hjørnet", "Efter morgenmad", ""), me);
        var step = actionPlans.of(team.patient()).getFirst();
        actionPlans.turn(step.id(), State.DONE, me);
        assertThat(actionPlans.of(team.patient()).getFirst().state()).isEqualTo(State.DONE);
        var nurse = planned.become(team.of("nurse"));
        assertThat(actionPlans.of(team.patient())).hasSize(1);
        assertThatThrownBy(() -> actionPlans.change(step.id(), new Doing("Andet", "", ""), nurse))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> actionPlans.add(team.patient(), new Doing("Andet", "", ""), nurse))
                .hasStackTraceContaining("row-level security");
    }

    private static Terms terms(String words, Set<ProblemId> problems, Set<Domain> domains) {
        return new Terms(Kind.GROUP, words, Profession.PHYSIO, null, problems, domains, Set.of());
    }
}
