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
import dk.livtag.access.policy.facts.Block;
import dk.livtag.access.policy.facts.Block.Reach;
import dk.livtag.access.policy.facts.Facts;
import dk.livtag.access.policy.facts.Period;
import dk.livtag.access.policy.facts.Wishes;
import dk.livtag.access.policy.request.Context;
import dk.livtag.access.policy.request.Grounds;
import dk.livtag.access.policy.request.Request;
import dk.livtag.access.policy.request.Target;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R15: reading to learn from what one took part in. */
class OwnLearningRulesTests {

    private static final Target NOTE = World.at(ResourceType.NOTE);
    private static final Facts ENDED = World.relationEnded(Duration.ofDays(182));

    @ParameterizedTest
    @EnumSource
    void isForDoctorAndNurse(Profession profession) {
        var mayLearn = profession == Profession.DOCTOR || profession == Profession.NURSE;
        assertThat(decide(ENDED, profession, Action.READ, NOTE))
                .isEqualTo(mayLearn ? new Allow(Rule.R15) : new Hide(Rule.R15));
    }

    @Test
    void endsAfterSixMonths() {
        var longAgo = World.relationEnded(Duration.ofDays(183));
        assertThat(decide(longAgo, Profession.DOCTOR, Action.READ, NOTE)).isEqualTo(new Hide(Rule.R15));
    }

    @Test
    void onlyReads() {
        assertThat(decide(ENDED, Profession.DOCTOR, Action.UPDATE, NOTE)).isEqualTo(new Hide(Rule.R15));
    }

    @Test
    void staysInTheOwnOrganisation() {
        var elsewhere = Target.of(ResourceType.CARE_PLAN, World.PATIENT, World.MUNICIPALITY);
        assertThat(decide(ENDED, Profession.DOCTOR, Action.READ, elsewhere)).isEqualTo(new Hide(Rule.R15));
    }

    @Test
    void readsWhatTheProfessionReads() {
        var psychologists = World.at(ResourceType.PSYCH_NOTE);
        assertThat(decide(ENDED, Profession.NURSE, Action.READ, psychologists)).isEqualTo(new Hide(Rule.R15));
        assertThat(decide(World.related(), Profession.NURSE, Action.READ, psychologists))
                .isEqualTo(new Deny(Rule.R15));
    }

    @Test
    void yieldsToABlock() {
        var block = new Block(World.PATIENT, new Reach.Person(World.SELF), false, Period.ALWAYS);
        var blocked = ENDED.with(new Wishes(List.of(block), List.of(), List.of()));
        assertThat(decide(blocked, Profession.DOCTOR, Action.READ, NOTE)).isEqualTo(new Hide(Rule.R13));
    }

    private static Decision decide(Facts facts, Profession profession, Action action, Target target) {
        var context = Context.usual(World.NOW).with(Grounds.of(Purpose.OWN_LEARNING));
        return Policy.decide(facts, new Request(World.clinician(profession), action, target, context));
    }
}
