package dk.livtag.access.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.access.Action;
import dk.livtag.access.Profession;
import dk.livtag.access.Purpose;
import dk.livtag.access.ResourceType;
import dk.livtag.access.policy.decision.Decision;
import dk.livtag.access.policy.decision.Decision.Allow;
import dk.livtag.access.policy.decision.Decision.Deny;
import dk.livtag.access.policy.decision.Decision.Hide;
import dk.livtag.access.policy.decision.Rule;
import dk.livtag.access.policy.facts.Facts;
import dk.livtag.access.policy.facts.Group;
import dk.livtag.access.policy.request.Actor;
import dk.livtag.access.policy.request.Context;
import dk.livtag.access.policy.request.Details;
import dk.livtag.access.policy.request.Grounds;
import dk.livtag.access.policy.request.Request;
import dk.livtag.access.policy.request.Target;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** R7: what the members and the facilitators of a group may do with it. */
class GroupRulesTests {

    private static final UUID GROUP = Matrix.id("group");
    private static final Target SESSION = group(ResourceType.GROUP_SESSION);
    private static final Target ROSTER = group(ResourceType.GROUP_ROSTER);
    private static final Actor FACILITATOR = World.clinician(Profession.OT);

    @Test
    void letsMembersReadAndNothingElse() {
        assertThat(decide(World.citizen(), Action.READ, SESSION)).isEqualTo(new Allow(Rule.R7));
        assertThat(decide(World.citizen(), Action.UPDATE, SESSION)).isEqualTo(new Deny(Rule.R7));
        assertThat(decide(World.citizen(), Action.UPDATE, ROSTER)).isEqualTo(new Deny(Rule.R7));
    }

    @Test
    void letsFacilitatorsRunTheSessionsAndTickTheRoster() {
        assertThat(allowed(SESSION))
                .containsExactlyInAnyOrder(Action.READ, Action.SEARCH, Action.CREATE, Action.UPDATE, Action.CANCEL);
        assertThat(allowed(ROSTER)).containsExactlyInAnyOrder(Action.READ, Action.SEARCH, Action.UPDATE);
        assertThat(decide(FACILITATOR, Action.READ, SESSION)).isEqualTo(new Allow(Rule.R7));
        assertThat(decide(FACILITATOR, Action.DELETE, SESSION)).isEqualTo(new Deny(Rule.R7));
    }

    @Test
    void asksTheManagementsPermissionOfAFacilitatorWhoIsNoHealthPerson() {
        var without = Actor.clinician(World.SELF, Profession.SOCIAL_WORKER, World.HOSPITAL);
        assertThat(decide(without, Action.READ, SESSION)).isEqualTo(new Deny(Rule.R8));
    }

    @Test
    void isNoSourceForResearch() {
        var context = Context.usual(World.NOW).with(Grounds.of(Purpose.RESEARCH));
        assertThat(Policy.decide(facts(), new Request(FACILITATOR, Action.READ, ROSTER, context)))
                .isEqualTo(new Deny(Rule.R7));
    }

    @Test
    void hidesAGroupThatIsNotNamed() {
        assertThat(decide(FACILITATOR, Action.READ, Target.of(ResourceType.GROUP_ROSTER, null, null)))
                .isEqualTo(new Hide(Rule.R7));
    }

    private static List<Action> allowed(Target target) {
        return Stream.of(Action.values())
                .filter(it -> Policy.decide(facts(), World.askFresh(FACILITATOR, it, target))
                        .opens())
                .toList();
    }

    private static Decision decide(Actor actor, Action action, Target target) {
        return Policy.decide(facts(), World.ask(actor, action, target));
    }

    private static Facts facts() {
        var group = new Group(GROUP, Set.of(World.PATIENT), Set.of(World.SELF));
        var none = Facts.NONE;
        return new Facts(none.care(), none.wishes(), List.of(group), none.clients(), none.triage());
    }

    private static Target group(ResourceType type) {
        return Target.of(type, null, World.HOSPITAL).with(Details.item(GROUP));
    }
}
