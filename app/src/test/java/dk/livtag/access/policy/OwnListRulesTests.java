package dk.livtag.access.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.access.Action;
import dk.livtag.access.Profession;
import dk.livtag.access.ResourceType;
import dk.livtag.access.Role;
import dk.livtag.access.policy.decision.Decision.Allow;
import dk.livtag.access.policy.decision.Rule;
import dk.livtag.access.policy.facts.Facts;
import dk.livtag.access.policy.request.Actor;
import dk.livtag.access.policy.request.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** R2 for a set: the list of one's own citizens, which names none of them. */
class OwnListRulesTests {

    private static final Target OWN = Target.of(ResourceType.DEMOGRAPHICS, null, null);

    @ParameterizedTest
    @EnumSource
    void isThereForEveryProfession(Profession profession) {
        assertThat(Policy.decide(Facts.NONE, World.ask(World.clinician(profession), Action.SEARCH, OWN)))
                .isEqualTo(new Allow(Rule.R2));
    }

    @Test
    void needsThePermissionOfTheManagementOutsideTheHealthProfessions() {
        var secretary = Actor.clinician(World.SELF, Profession.SECRETARY, World.HOSPITAL);
        assertThat(Policy.decide(Facts.NONE, World.ask(secretary, Action.SEARCH, OWN))
                        .opens())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SEARCH")
    void isForLookingOnly(Action action) {
        var nurse = World.clinician(Profession.NURSE);
        assertThat(Policy.decide(Facts.NONE, World.askFresh(nurse, action, OWN)).opens())
                .isFalse();
    }

    @Test
    void namesNobody() {
        var nurse = World.clinician(Profession.NURSE);
        var somebody = World.at(ResourceType.DEMOGRAPHICS);
        assertThat(Policy.decide(Facts.NONE, World.ask(nurse, Action.SEARCH, somebody))
                        .opens())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "CLINICIAN")
    void isForCliniciansOnly(Role role) {
        assertThat(Policy.decide(Facts.NONE, World.ask(Actor.of(World.SELF, role, World.HOSPITAL), Action.SEARCH, OWN))
                        .opens())
                .isFalse();
    }
}
