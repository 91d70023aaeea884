package dk.livtag.access.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.access.Action;
import dk.livtag.access.ResourceType;
import dk.livtag.access.Role;
import dk.livtag.access.policy.decision.Decision;
import dk.livtag.access.policy.decision.Decision.Allow;
import dk.livtag.access.policy.decision.Decision.Deny;
import dk.livtag.access.policy.decision.Decision.Hide;
import dk.livtag.access.policy.decision.Rule;
import dk.livtag.access.policy.facts.Block;
import dk.livtag.access.policy.facts.Block.Reach;
import dk.livtag.access.policy.facts.Client;
import dk.livtag.access.policy.facts.Facts;
import dk.livtag.access.policy.facts.Period;
import dk.livtag.access.policy.facts.Wishes;
import dk.livtag.access.policy.request.Actor;
import dk.livtag.access.policy.request.Context;
import dk.livtag.access.policy.request.Request;
import dk.livtag.access.policy.request.SmartApp;
import dk.livtag.access.policy.request.Target;
import dk.livtag.access.policy.smart.Permission;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R11 where another system asks: token, registration and agreement each bound it. */
class BackendRulesTests {

    private static final Actor SYSTEM = Actor.of(World.SELF, Role.SERVICE, null);
    private static final Target SCORES = World.at(ResourceType.PROM);

    @ParameterizedTest
    @ValueSource(strings = {"system/Observation.rs", "system/*.rs", "system/Observation.s?category=survey"})
    void searchesWhatWasAgreed(String scope) {
        assertThat(decide(facts(), Action.SEARCH, SCORES, scope)).isEqualTo(new Allow(Rule.R11));
    }

    @ParameterizedTest
    @ValueSource(strings = {"user/Observation.rs", "patient/Observation.rs", "system/Observation.r", "system/Goal.rs"})
    void isBoundByItsToken(String scope) {
        assertThat(decide(facts(), Action.SEARCH, SCORES, scope)).isEqualTo(new Deny(Rule.R11));
    }

    @Test
    void isBoundByItsRegistration() {
        assertThat(decide(facts(), Action.CREATE, SCORES, "system/Observation.cruds"))
                .isEqualTo(new Deny(Rule.R11));
    }

    @Test
    void isBoundByItsAgreement() {
        var everybody = Target.of(ResourceType.PROM, null, World.HOSPITAL);
        assertThat(decide(facts(), Action.SEARCH, everybody, "system/Observation.rs"))
                .isEqualTo(new Hide(Rule.R11));
    }

    @Test
    void yieldsToABlock() {
        var block = new Block(World.PATIENT, new Reach.Everything(), false, Period.ALWAYS);
        var blocked = facts().with(new Wishes(List.of(block), List.of(), List.of()));
        assertThat(decide(blocked, Action.SEARCH, SCORES, "system/Observation.rs"))
                .isEqualTo(new Hide(Rule.R13));
    }

    @Test
    void handsInNoReferralWithoutAScope() {
        var unknown = Target.of(ResourceType.REFERRAL, null, World.HOSPITAL);
        assertThat(Policy.decide(facts(), World.ask(SYSTEM, Action.CREATE, unknown)))
                .isEqualTo(new Deny(Rule.R11));
    }

    private static Decision decide(Facts facts, Action action, Target target, String scope) {
        var context = Context.usual(World.NOW).with(new SmartApp(List.of(scope), null));
        return Policy.decide(facts, new Request(SYSTEM, action, target, context));
    }

    private static Facts facts() {
        var permissions = Set.of(Permission.READ, Permission.SEARCH);
        var client = new Client(World.SELF, true, Set.of("Observation"), permissions, Set.of(World.PATIENT));
        var none = Facts.NONE;
        return new Facts(none.care(), none.wishes(), none.groups(), List.of(client), none.triage());
    }
}
