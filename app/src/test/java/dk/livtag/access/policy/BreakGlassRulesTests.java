package dk.livtag.access.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.access.Action;
import dk.livtag.access.Profession;
import dk.livtag.access.ResourceType;
import dk.livtag.access.policy.decision.Decision;
import dk.livtag.access.policy.decision.Decision.Allow;
import dk.livtag.access.policy.decision.Decision.Anonymous;
import dk.livtag.access.policy.decision.Decision.Deny;
import dk.livtag.access.policy.decision.Decision.Hide;
import dk.livtag.access.policy.decision.Rule;
import dk.livtag.access.policy.facts.BreakGlassWindow;
import dk.livtag.access.policy.facts.Care;
import dk.livtag.access.policy.facts.Facts;
import dk.livtag.access.policy.request.Actor;
import dk.livtag.access.policy.request.Context;
import dk.livtag.access.policy.request.EmergencyReason;
import dk.livtag.access.policy.request.Grounds;
import dk.livtag.access.policy.request.Request;
import dk.livtag.access.policy.request.SignIn;
import dk.livtag.access.policy.request.SmartApp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R4: the glass, the hour after it, and its edges. */
class BreakGlassRulesTests {

    private static final Actor NURSE = World.clinician(Profession.NURSE);
    private static final Context ACUTE = Context.usual(World.NOW)
            .with(SignIn.FRESH)
            .with(Grounds.emergency(EmergencyReason.ACUTE, "Bevidstløs i skadestuen, medicin ukendt"));

    @ParameterizedTest
    @EnumSource
    void isForHealthPersons(Profession profession) {
        var isHealthPerson = profession != Profession.SECRETARY && profession != Profession.SOCIAL_WORKER;
        assertThat(breakGlass(World.clinician(profession), ACUTE))
                .isEqualTo(isHealthPerson ? new Allow(Rule.R4) : new Deny(Rule.R4));
    }

    @Test
    void wantsTwentyCharactersThatSaySomething() {
        var padded = ACUTE.with(Grounds.emergency(EmergencyReason.ACUTE, "  nineteen characters    "));
        assertThat(breakGlass(NURSE, padded)).isEqualTo(new Deny(Rule.R4));
        var enough = ACUTE.with(Grounds.emergency(EmergencyReason.ACUTE, "twenty characters ok"));
        assertThat(breakGlass(NURSE, enough)).isEqualTo(new Allow(Rule.R4));
    }

    @Test
    void isNotForApps() {
        var app = new SmartApp(List.of("user/*.cruds", "user/Patient.cruds"), null);
        assertThat(breakGlass(NURSE, ACUTE.with(app))).isEqualTo(new Deny(Rule.R4));
        var request = new Request(NURSE, Action.READ, World.at(ResourceType.MEDICATION), ACUTE.with(app));
        assertThat(Policy.decide(window(World.NOW), request)).isInstanceOf(Hide.class);
    }

    @Test
    void isNotForNobody() {
        assertThat(breakGlass(Actor.ANONYMOUS, Context.usual(World.NOW))).isEqualTo(new Anonymous(Rule.R20));
    }

    @Test
    void lastsSixtyMinutes() {
        var medicine = World.ask(NURSE, Action.READ, World.at(ResourceType.MEDICATION));
        assertThat(Policy.decide(window(World.NOW.minus(Duration.ofMinutes(59))), medicine))
                .isEqualTo(new Allow(Rule.R4));
        assertThat(Policy.decide(window(World.NOW.minus(Duration.ofMinutes(60))), medicine))
                .isEqualTo(new Hide(Rule.R2));
    }

    @Test
    void opensNoMoreThanTheProfessionMayRead() {
        var psychologistsNote = World.ask(NURSE, Action.READ, World.at(ResourceType.PSYCH_NOTE));
        assertThat(Policy.decide(window(World.NOW), psychologistsNote).opens()).isFalse();
    }

    private static Decision breakGlass(Actor actor, Context context) {
        var request = new Request(actor, Action.BREAK_GLASS, World.at(ResourceType.PATIENT), context);
        return Policy.decide(Facts.NONE, request);
    }

    private static Facts window(Instant opened) {
        var window = new BreakGlassWindow(World.SELF, World.PATIENT, opened);
        return Facts.NONE.with(new Care(List.of(), List.of(window), Duration.ZERO));
    }
}
