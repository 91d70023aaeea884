package dk.livtag.access.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.access.Action;
import dk.livtag.access.Profession;
import dk.livtag.access.ResourceType;
import dk.livtag.access.policy.decision.Decision;
import dk.livtag.access.policy.decision.Decision.Allow;
import dk.livtag.access.policy.decision.Decision.Deny;
import dk.livtag.access.policy.decision.Decision.Hide;
import dk.livtag.access.policy.decision.Rule;
import dk.livtag.access.policy.facts.Facts;
import dk.livtag.access.policy.request.Details;
import dk.livtag.access.policy.request.Grounds;
import dk.livtag.access.policy.request.RecordState;
import dk.livtag.access.policy.request.Request;
import dk.livtag.access.policy.request.Target;
import dk.livtag.kernel.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** R14: what may happen to an entry once it is written. */
class RecordRulesTests {

    @ParameterizedTest
    @CsvSource({
        "NOTE, UPDATE, DRAFT, R2",
        "NOTE, UPDATE, UNSAID, no",
        "NOTE, UPDATE, SIGNED, no",
        "NOTE, SIGN, DRAFT, R2",
        "NOTE, SIGN, SIGNED, no",
        "NOTE, SIGN, UNSAID, no",
        "NOTE, CORRECT, SIGNED, R14",
        "NOTE, CORRECT, DRAFT, no",
        "WORK_STATEMENT, SIGN, DRAFT, R2",
        "WORK_STATEMENT, SIGN, SIGNED, no",
        "WORK_STATEMENT, UPDATE, SIGNED, no",
        "WORK_STATEMENT, UPDATE, UNSAID, R2",
        "CARE_PLAN, SIGN, DRAFT, no",
        "CARE_PLAN, UPDATE, UNSAID, R2",
        "APPOINTMENT, CANCEL, UNSAID, R2",
        "REFERRAL, CANCEL, UNSAID, R2",
        "CARE_PLAN, CANCEL, UNSAID, no",
        "CARE_PLAN, SHARE, UNSAID, no",
        "CARE_PLAN, REVOKE, UNSAID, no",
        "CONSENT, CORRECT, SIGNED, no"
    })
    void letsTheDoctorWhoWroteIt(ResourceType type, Action action, RecordState state, String rule) {
        var target = World.at(type).with(Details.entry(null, World.SELF, state));
        var decision = Policy.decide(World.related(), World.ask(World.clinician(Profession.DOCTOR), action, target));
        assertThat(decision instanceof Allow it ? it.rule().name() : "no").isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "CREATE, true, true",
        "CREATE, false, false",
        "REVOKE, true, true",
        "REVOKE, false, false",
        "UPDATE, true, false"
    })
    void writesDownWhatThePatientConsentsTo(Action action, boolean documented, boolean opens) {
        var fresh = World.askFresh(World.clinician(Profession.NURSE), action, World.at(ResourceType.CONSENT));
        var grounds = documented ? Grounds.documentedConsent() : Grounds.TREATMENT;
        var request = new Request(
                fresh.actor(), action, fresh.target(), fresh.context().with(grounds));
        var decision = Policy.decide(World.related(), request);
        assertThat(decision).isEqualTo(opens ? new Allow(Rule.R13) : new Deny(Rule.R13));
    }

    @ParameterizedTest
    @EnumSource(names = {"BLOCK", "BLOCK_MARKER", "CONSENT"})
    void leavesTheCitizensWishesToTheCitizen(ResourceType type) {
        assertThat(ofNurse(Action.DELETE, type)).isEqualTo(new Deny(Rule.R13));
        assertThat(ofNurse(Action.REVOKE, type)).isEqualTo(new Deny(Rule.R13));
    }

    @Test
    void showsStaffThatThereIsABlockButNotWhich() {
        assertThat(ofNurse(Action.READ, ResourceType.BLOCK)).isEqualTo(new Deny(Rule.R13));
        assertThat(ofNurse(Action.READ, ResourceType.BLOCK_MARKER)).isEqualTo(new Allow(Rule.R2));
        assertThat(ofNurse(Action.CREATE, ResourceType.BLOCK_MARKER)).isEqualTo(new Deny(Rule.R13));
    }

    private static Decision ofNurse(Action action, ResourceType type) {
        return Policy.decide(
                World.related(), World.askFresh(World.clinician(Profession.NURSE), action, World.at(type)));
    }

    @Test
    void showsTheCitizenTheirOwnDraftButNobodyElses() {
        var own = diary(World.SELF);
        var anothers = diary(new AccountId(Matrix.id("another")));
        var unknown = World.at(ResourceType.NOTE).with(Details.entry(null, null, RecordState.DRAFT));
        assertThat(ofCitizen(own)).isEqualTo(new Allow(Rule.R1));
        assertThat(ofCitizen(anothers)).isEqualTo(new Hide(Rule.R1));
        assertThat(ofCitizen(unknown)).isEqualTo(new Hide(Rule.R1));
    }

    private static Decision ofCitizen(Target target) {
        return Policy.decide(Facts.NONE, World.ask(World.citizen(), Action.READ, target));
    }

    private static Target diary(AccountId author) {
        return World.at(ResourceType.DIARY_PRIVATE).with(Details.entry(null, author, RecordState.DRAFT));
    }
}
