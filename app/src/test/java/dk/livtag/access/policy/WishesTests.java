package dk.livtag.access.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.access.Action;
import dk.livtag.access.Purpose;
import dk.livtag.access.ResourceType;
import dk.livtag.access.Role;
import dk.livtag.access.policy.decision.Decision.Allow;
import dk.livtag.access.policy.decision.Decision.AllowFiltered;
import dk.livtag.access.policy.decision.Decision.Deny;
import dk.livtag.access.policy.decision.Decision.Hide;
import dk.livtag.access.policy.decision.Decision.StepUp;
import dk.livtag.access.policy.decision.Hidden;
import dk.livtag.access.policy.decision.Rule;
import dk.livtag.access.policy.facts.Block;
import dk.livtag.access.policy.facts.Block.Reach;
import dk.livtag.access.policy.facts.Consent;
import dk.livtag.access.policy.facts.Facts;
import dk.livtag.access.policy.facts.GrantScope;
import dk.livtag.access.policy.facts.Period;
import dk.livtag.access.policy.facts.RelativeGrant;
import dk.livtag.access.policy.facts.Wishes;
import dk.livtag.access.policy.request.Actor;
import dk.livtag.access.policy.request.Details;
import dk.livtag.access.policy.request.RecordState;
import dk.livtag.access.policy.request.Target;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the citizen decides, where the product goes beyond the matrix. */
class WishesTests {

    private static final UUID STATEMENT = Matrix.id("statement");
    private static final Target STATED = World.at(ResourceType.WORK_STATEMENT).with(Details.item(STATEMENT));
    private static final Actor AUTHORITY = Actor.of(World.SELF, Role.EMPLOYMENT_AUTHORITY, World.MUNICIPALITY);

    @Test
    void provesTheCitizenAgainBeforeLettersGoElsewhere() {
        var demographics = World.at(ResourceType.DEMOGRAPHICS);
        assertThat(Policy.decide(Facts.NONE, World.ask(World.citizen(), Action.UPDATE, demographics)))
                .isEqualTo(new StepUp(Rule.R19));
        assertThat(Policy.decide(Facts.NONE, World.askFresh(World.citizen(), Action.UPDATE, demographics)))
                .isEqualTo(new Allow(Rule.R1));
    }

    @ParameterizedTest
    @EnumSource(names = {"CREATE", "UPDATE", "CORRECT", "READ"})
    void letsTheCitizenTellWhatTheyTake(Action action) {
        var reported = World.at(ResourceType.MEDICATION_REPORTED);
        assertThat(Policy.decide(Facts.NONE, World.ask(World.citizen(), action, reported))
                        .opens())
                .isTrue();
    }

    @Test
    void showsARelativeTheSignalWithoutTheHelpCard() {
        var kit = World.ask(World.relative(), Action.READ, World.at(ResourceType.FIRST_AID_KIT));
        assertThat(Policy.decide(granted(GrantScope.SIGNAL), kit))
                .isEqualTo(new AllowFiltered(Rule.R5, Set.of(Hidden.EVERYTHING_BUT_SIGNAL)));
        assertThat(Policy.decide(granted(GrantScope.FIRST_AID_KIT), kit)).isEqualTo(new Allow(Rule.R5));
        assertThat(Policy.decide(granted(GrantScope.CALENDAR), kit)).isEqualTo(new Deny(Rule.R5));
    }

    @Test
    void hidesFromARelativeWhomABlockConcerns() {
        var block = new Block(World.PATIENT, new Reach.Person(World.SELF), false, Period.ALWAYS);
        var grant = granted(GrantScope.PLAN).wishes().grants();
        var facts = Facts.NONE.with(new Wishes(List.of(block), List.of(), grant));
        assertThat(Policy.decide(facts, World.ask(World.relative(), Action.READ, World.at(ResourceType.CARE_PLAN))))
                .isEqualTo(new Hide(Rule.R13));
    }

    @Test
    void showsARelativeThePlanWithItsGoals() {
        for (var type : List.of(ResourceType.CARE_PLAN, ResourceType.GOAL_COPM)) {
            assertThat(Policy.decide(
                            granted(GrantScope.PLAN), World.ask(World.relative(), Action.READ, World.at(type))))
                    .isEqualTo(new Allow(Rule.R5));
        }
    }

    @Test
    void letsARelativeWriteMessagesAndNothingElse() {
        var message = World.at(ResourceType.MESSAGE);
        var plan = World.at(ResourceType.CARE_PLAN);
        assertThat(Policy.decide(granted(GrantScope.MESSAGES), World.ask(World.relative(), Action.CREATE, message)))
                .isEqualTo(new Allow(Rule.R5));
        assertThat(Policy.decide(granted(GrantScope.MESSAGES), World.ask(World.relative(), Action.UPDATE, message)))
                .isEqualTo(new Deny(Rule.R5));
        assertThat(Policy.decide(granted(GrantScope.PLAN), World.ask(World.relative(), Action.CREATE, plan)))
                .isEqualTo(new Deny(Rule.R5));
    }

    @Test
    void releasesNothingThatIsNotNamed() {
        var another = World.at(ResourceType.WORK_STATEMENT).with(Details.item(Matrix.id("another")));
        var unnamed = World.at(ResourceType.WORK_STATEMENT);
        assertThat(Policy.decide(released(true), World.ask(AUTHORITY, Action.READ, another)))
                .isEqualTo(new Hide(Rule.R6));
        assertThat(Policy.decide(released(true), World.ask(AUTHORITY, Action.SEARCH, unnamed)))
                .isEqualTo(new Hide(Rule.R6));
    }

    @Test
    void releasesToAnAuthorityOnlyInWriting() {
        var read = World.ask(AUTHORITY, Action.READ, STATED);
        assertThat(Policy.decide(released(true), read)).isEqualTo(new Allow(Rule.R6));
        assertThat(Policy.decide(released(false), read)).isEqualTo(new Hide(Rule.R6));
    }

    @Test
    void releasesNoDraft() {
        var draft = STATED.with(Details.entry(STATEMENT, null, RecordState.DRAFT));
        assertThat(Policy.decide(released(true), World.ask(AUTHORITY, Action.READ, draft)))
                .isEqualTo(new Hide(Rule.R6));
    }

    private static Facts granted(GrantScope scope) {
        var grant = new RelativeGrant(World.SELF, World.PATIENT, Set.of(scope), Period.ALWAYS);
        return Facts.NONE.with(new Wishes(List.of(), List.of(), List.of(grant)));
    }

    private static Facts released(boolean written) {
        var consent = new Consent(
                World.PATIENT, World.MUNICIPALITY, Purpose.EMPLOYMENT, Set.of(STATEMENT), written, Period.ALWAYS);
        return Facts.NONE.with(new Wishes(List.of(), List.of(consent), List.of()));
    }
}
