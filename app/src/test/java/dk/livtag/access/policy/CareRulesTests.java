package dk.livtag.access.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.access.Action;
import dk.livtag.access.Profession;
import dk.livtag.access.ResourceType;
import dk.livtag.access.policy.decision.Decision.Allow;
import dk.livtag.access.policy.decision.Decision.Deny;
import dk.livtag.access.policy.decision.Decision.Hide;
import dk.livtag.access.policy.decision.Rule;
import dk.livtag.access.policy.facts.Block;
import dk.livtag.access.policy.facts.Block.Reach;
import dk.livtag.access.policy.facts.Facts;
import dk.livtag.access.policy.facts.Period;
import dk.livtag.access.policy.facts.Wishes;
import dk.livtag.access.policy.request.Actor;
import dk.livtag.access.policy.request.Context;
import dk.livtag.access.policy.request.Details;
import dk.livtag.access.policy.request.RecordState;
import dk.livtag.access.policy.request.Request;
import dk.livtag.access.policy.request.SmartApp;
import dk.livtag.access.policy.request.Target;
import dk.livtag.kernel.AccountId;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a care relation opens, where the product goes beyond the matrix. */
class CareRulesTests {

    private static final Actor NURSE = World.clinician(Profession.NURSE);
    private static final Target PLAN = World.at(ResourceType.CARE_PLAN);

    @Test
    void stillReadsForNinetyDaysAfterTheEnd() {
        var ended = World.relationEnded(Duration.ofDays(89));
        assertThat(Policy.decide(ended, World.ask(NURSE, Action.READ, PLAN))).isEqualTo(new Allow(Rule.R2));
        assertThat(Policy.decide(ended, World.ask(NURSE, Action.UPDATE, PLAN))).isEqualTo(new Deny(Rule.R2));
    }

    @Test
    void knowsNothingMoreAfterNinetyDays() {
        var ended = World.relationEnded(Duration.ofDays(90));
        assertThat(Policy.decide(ended, World.ask(NURSE, Action.READ, PLAN))).isEqualTo(new Hide(Rule.R2));
    }

    @Test
    void countsOnlyForTheOrganisationOneIsLoggedInFor() {
        var elsewhere = Actor.clinician(World.SELF, Profession.NURSE, World.MUNICIPALITY);
        assertThat(Policy.decide(World.related(), World.ask(elsewhere, Action.READ, PLAN)))
                .isInstanceOf(Hide.class);
    }

    @ParameterizedTest
    @EnumSource
    void givesADietitianThePhysiotherapistsRights(ResourceType type) {
        for (var action : Action.values()) {
            var physio = World.askFresh(World.clinician(Profession.PHYSIO), action, World.at(type));
            var dietitian = World.askFresh(World.clinician(Profession.DIETITIAN), action, World.at(type));
            assertThat(Policy.decide(World.related(), dietitian)).isEqualTo(Policy.decide(World.related(), physio));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"READ", "CREATE", "UPDATE"})
    void letsANurseNoteWhatThePatientTakes(Action action) {
        var reported = World.at(ResourceType.MEDICATION_REPORTED);
        assertThat(Policy.decide(World.related(), World.ask(NURSE, action, reported)))
                .isEqualTo(new Allow(Rule.R2));
    }

    @Test
    void letsANursePrescribeNothing() {
        var prescribed = World.at(ResourceType.MEDICATION);
        assertThat(Policy.decide(World.related(), World.ask(NURSE, Action.UPDATE, prescribed)))
                .isEqualTo(new Deny(Rule.R2));
    }

    @Test
    void asksTheManagementsPermissionOfASocialWorker() {
        var without = Actor.clinician(World.SELF, Profession.SOCIAL_WORKER, World.HOSPITAL);
        assertThat(Policy.decide(World.related(), World.ask(without, Action.READ, PLAN)))
                .isEqualTo(new Deny(Rule.R8));
    }

    @ParameterizedTest
    @EnumSource(names = {"UPDATE", "SIGN"})
    void leavesADraftToItsAuthor(Action action) {
        var colleague = new AccountId(Matrix.id("colleague"));
        var theirs = World.at(ResourceType.NOTE).with(Details.entry(null, colleague, RecordState.DRAFT));
        var own = World.at(ResourceType.NOTE).with(Details.entry(null, World.SELF, RecordState.DRAFT));
        assertThat(Policy.decide(World.related(), World.ask(NURSE, action, theirs)))
                .isEqualTo(new Deny(Rule.R14));
        assertThat(Policy.decide(World.related(), World.ask(NURSE, action, own)))
                .isEqualTo(new Allow(Rule.R2));
    }

    @Test
    void exportsNothingForStaff() {
        var whole = World.at(ResourceType.RECORD);
        assertThat(Policy.decide(World.related(), World.askFresh(NURSE, Action.EXPORT, whole)))
                .isEqualTo(new Deny(Rule.R18));
    }

    @Test
    void opensNothingToAnAppThatWasLaunchedForNobody() {
        var app = new SmartApp(List.of("patient/CarePlan.rs"), null);
        var request =
                new Request(NURSE, Action.READ, PLAN, Context.usual(World.NOW).with(app));
        assertThat(Policy.decide(World.related(), request)).isEqualTo(new Deny(Rule.R11));
    }

    @Test
    void marksThatSomethingIsBlocked() {
        var marker = World.at(ResourceType.BLOCK_MARKER);
        assertThat(Policy.decide(blocked(new Reach.Everything()), World.ask(NURSE, Action.READ, marker)))
                .isEqualTo(new Allow(Rule.R2));
    }

    @Test
    void liftsNoBlockForThePatient() {
        var block = World.at(ResourceType.BLOCK);
        assertThat(Policy.decide(World.related(), World.askFresh(NURSE, Action.DELETE, block)))
                .isEqualTo(new Deny(Rule.R13));
    }

    @Test
    void letsTheAuthorWriteOnUnderABlockThatExceptsAuthors() {
        var psychologist = World.clinician(Profession.PSYCHOLOGIST);
        var note = World.at(ResourceType.PSYCH_NOTE);
        var facts = blocked(new Reach.Category(ResourceType.PSYCH_NOTE));
        assertThat(Policy.decide(facts, World.ask(psychologist, Action.CREATE, note)))
                .isEqualTo(new Allow(Rule.R2));
        assertThat(Policy.decide(facts, World.ask(psychologist, Action.READ, note)))
                .isEqualTo(new Hide(Rule.R13));
    }

    @Test
    void listsOnesOwnCitizensAndNothingElse() {
        var everybody = Target.of(ResourceType.DEMOGRAPHICS, null, World.HOSPITAL);
        var without = Actor.clinician(World.SELF, Profession.SECRETARY, World.HOSPITAL);
        assertThat(Policy.decide(Facts.NONE, World.ask(NURSE, Action.SEARCH, everybody)))
                .isEqualTo(new Allow(Rule.R2));
        assertThat(Policy.decide(Facts.NONE, World.ask(NURSE, Action.READ, everybody))
                        .opens())
                .isFalse();
        assertThat(Policy.decide(Facts.NONE, World.ask(without, Action.SEARCH, everybody))
                        .opens())
                .isFalse();
        for (var other : Set.of(
                World.at(ResourceType.DEMOGRAPHICS),
                Target.of(ResourceType.NOTE, null, World.HOSPITAL),
                Target.of(ResourceType.DEMOGRAPHICS, null, World.MUNICIPALITY),
                everybody.with(Details.item(Matrix.id("one"))))) {
            assertThat(Policy.decide(Facts.NONE, World.ask(NURSE, Action.SEARCH, other))
                            .opens())
                    .isFalse();
        }
    }

    private static Facts blocked(Reach reach) {
        var block = new Block(World.PATIENT, reach, true, Period.ALWAYS);
        return World.related().with(new Wishes(List.of(block), List.of(), List.of()));
    }
}
