package dk.livtag.access.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.access.Action;
import dk.livtag.access.Profession;
import dk.livtag.access.ResourceType;
import dk.livtag.access.policy.decision.Decision.Allow;
import dk.livtag.access.policy.decision.Decision.AllowFiltered;
import dk.livtag.access.policy.decision.Decision.Anonymous;
import dk.livtag.access.policy.decision.Decision.Hide;
import dk.livtag.access.policy.decision.Hidden;
import dk.livtag.access.policy.decision.Rule;
import dk.livtag.access.policy.facts.Block;
import dk.livtag.access.policy.facts.Block.Reach;
import dk.livtag.access.policy.facts.Facts;
import dk.livtag.access.policy.facts.Period;
import dk.livtag.access.policy.facts.SentReferral;
import dk.livtag.access.policy.facts.Triage;
import dk.livtag.access.policy.facts.TriageDuty;
import dk.livtag.access.policy.facts.Wishes;
import dk.livtag.access.policy.request.Actor;
import dk.livtag.access.policy.request.Details;
import dk.livtag.access.policy.request.Target;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** R21: a referral between sending and decision. */
class TriageRulesTests {

    private static final UUID REFERRAL = Matrix.id("referral");
    private static final AccountId SENDER = new AccountId(Matrix.id("sender"));
    private static final Actor NURSE = World.clinician(Profession.NURSE);
    private static final Target SENT = World.at(ResourceType.REFERRAL).with(Details.item(REFERRAL));

    @ParameterizedTest
    @EnumSource(names = {"READ", "SEARCH", "UPDATE"})
    void letsTriageReadAndDecide(Action action) {
        assertThat(Policy.decide(awaiting(), World.ask(NURSE, action, SENT))).isEqualTo(new Allow(Rule.R21));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"READ", "SEARCH", "UPDATE", "BREAK_GLASS"})
    void letsTriageDoNothingElse(Action action) {
        assertThat(Policy.decide(awaiting(), World.askFresh(NURSE, action, SENT)))
                .isInstanceOf(Hide.class);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"REFERRAL", "PUBLIC_CONTENT", "HEALTH_PROBE"})
    void showsTriageNothingElse(ResourceType type) {
        var target = World.at(type).with(Details.item(REFERRAL));
        assertThat(Policy.decide(awaiting(), World.ask(NURSE, Action.READ, target))
                        .opens())
                .isFalse();
    }

    @Test
    void showsTriageTheMessagesOfTheReferral() {
        var message = World.at(ResourceType.MESSAGE).with(Details.ofReferral(REFERRAL));
        assertThat(Policy.decide(awaiting(), World.ask(NURSE, Action.READ, message)))
                .isEqualTo(new Allow(Rule.R21));
    }

    @Test
    void showsTriageNoOtherMessages() {
        var message = World.at(ResourceType.MESSAGE).with(Details.ofReferral(Matrix.id("another")));
        assertThat(Policy.decide(awaiting(), World.ask(NURSE, Action.READ, message)))
                .isInstanceOf(Hide.class);
    }

    @Test
    void showsTriageNoNotesOfTheReferral() {
        var note = World.at(ResourceType.NOTE).with(Details.ofReferral(REFERRAL));
        assertThat(Policy.decide(awaiting(), World.ask(NURSE, Action.READ, note)))
                .isInstanceOf(Hide.class);
    }

    @Test
    void listsWhatHasArrivedAtTheOwnOrganisation() {
        assertThat(Policy.decide(awaiting(), World.ask(NURSE, Action.SEARCH, inbox(World.HOSPITAL))))
                .isEqualTo(new Allow(Rule.R21));
        assertThat(Policy.decide(awaiting(), World.ask(NURSE, Action.SEARCH, inbox(World.MUNICIPALITY))))
                .isInstanceOf(Hide.class);
    }

    private static Target inbox(OrganisationId organisation) {
        return Target.of(ResourceType.REFERRAL, null, organisation);
    }

    @Test
    void endsWithTheDecision() {
        var decided = facts(new SentReferral(REFERRAL, World.PATIENT, World.HOSPITAL, SENDER, false));
        assertThat(Policy.decide(decided, World.ask(NURSE, Action.READ, SENT))).isInstanceOf(Hide.class);
    }

    @Test
    void hidesWhatWasSentElsewhere() {
        var elsewhere = facts(new SentReferral(REFERRAL, World.PATIENT, World.MUNICIPALITY, SENDER, true));
        assertThat(Policy.decide(elsewhere, World.ask(NURSE, Action.READ, SENT)))
                .isInstanceOf(Hide.class);
    }

    @Test
    void hidesFromColleaguesWithoutTheDuty() {
        var colleague = Actor.clinician(new AccountId(Matrix.id("colleague")), Profession.DOCTOR, World.HOSPITAL);
        assertThat(Policy.decide(awaiting(), World.ask(colleague, Action.READ, SENT)))
                .isInstanceOf(Hide.class);
    }

    @Test
    void asksTheManagementsPermissionOfASecretary() {
        var secretary = Actor.clinician(World.SELF, Profession.SECRETARY, World.HOSPITAL);
        assertThat(Policy.decide(awaiting(), World.ask(secretary, Action.READ, SENT)))
                .isInstanceOf(Hide.class);
        assertThat(Policy.decide(awaiting(), World.ask(secretary.withManagementPermission(), Action.READ, SENT)))
                .isEqualTo(new Allow(Rule.R21));
    }

    @Test
    void yieldsToABlockEvenWhenTheRequestNamesOnlyTheReferral() {
        var block = new Block(World.PATIENT, new Reach.Organisation(World.HOSPITAL), false, Period.ALWAYS);
        var blocked = awaiting().with(new Wishes(List.of(block), List.of(), List.of()));
        var unnamed = Target.of(ResourceType.REFERRAL, null, World.HOSPITAL).with(Details.item(REFERRAL));
        assertThat(Policy.decide(awaiting(), World.ask(NURSE, Action.READ, unnamed)))
                .isEqualTo(new Allow(Rule.R21));
        assertThat(Policy.decide(blocked, World.ask(NURSE, Action.READ, unnamed)))
                .isInstanceOf(Hide.class);
    }

    @Test
    void showsTheSenderTheStatusBeforeAndAfter() {
        var sender = Actor.clinician(SENDER, Profession.DOCTOR, World.MUNICIPALITY);
        var decided = facts(new SentReferral(REFERRAL, World.PATIENT, World.HOSPITAL, SENDER, false));
        var status = new AllowFiltered(Rule.R21, Set.of(Hidden.EVERYTHING_BUT_STATUS));
        assertThat(Policy.decide(awaiting(), World.ask(sender, Action.READ, SENT)))
                .isEqualTo(status);
        assertThat(Policy.decide(decided, World.ask(sender, Action.READ, SENT))).isEqualTo(status);
    }

    @Test
    void letsTheSenderDecideNothing() {
        var sender = Actor.clinician(SENDER, Profession.DOCTOR, World.MUNICIPALITY);
        assertThat(Policy.decide(awaiting(), World.ask(sender, Action.UPDATE, SENT)))
                .isInstanceOf(Hide.class);
    }

    @Test
    void takesAReferralFromAnybodyWhoNamesNoPatientOfOurs() {
        var unknown = Target.of(ResourceType.REFERRAL, null, World.HOSPITAL);
        assertThat(Policy.decide(Facts.NONE, World.ask(Actor.ANONYMOUS, Action.CREATE, unknown)))
                .isEqualTo(new Allow(Rule.R21));
        assertThat(Policy.decide(Facts.NONE, World.ask(Actor.ANONYMOUS, Action.CREATE, SENT)))
                .isInstanceOf(Anonymous.class);
    }

    private static Facts awaiting() {
        return facts(new SentReferral(REFERRAL, World.PATIENT, World.HOSPITAL, SENDER, true));
    }

    private static Facts facts(SentReferral referral) {
        var duty = new TriageDuty(World.SELF, World.HOSPITAL);
        return Facts.NONE.with(new Triage(List.of(duty), List.of(referral)));
    }
}
