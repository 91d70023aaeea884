package dk.livtag.access.facts;

import dk.livtag.access.Access.Claim;
import dk.livtag.access.Action;
import dk.livtag.access.Caller;
import dk.livtag.access.Duty;
import dk.livtag.access.LogIn;
import dk.livtag.access.Purpose;
import dk.livtag.access.Resource;
import dk.livtag.access.policy.request.Actor;
import dk.livtag.access.policy.request.Context;
import dk.livtag.access.policy.request.Details;
import dk.livtag.access.policy.request.EmergencyReason;
import dk.livtag.access.policy.request.Grounds;
import dk.livtag.access.policy.request.RecordState;
import dk.livtag.access.policy.request.Request;
import dk.livtag.access.policy.request.SignIn;
import dk.livtag.access.policy.request.Target;
import dk.livtag.kernel.RealTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a caller's question in the policy's words. Relations count on domain time, log-ins on real time. */
@Component
class Requests {

    /** How fresh a log-in must be for what needs step-up (security.md 6). */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Clock clock;
    private final RealTime realTime;

    Requests(Clock clock, RealTime realTime) {
        this.clock = clock;
        this.realTime = realTime;
    }

    Request of(Caller caller, Action action, Resource resource, @Nullable Claim claim) {
        var context = Context.usual(clock.instant());
        return switch (caller) {
            case Caller.SignedIn it ->
                new Request(
                        actor(it),
                        action,
                        target(resource),
                        context.with(signIn(it.logIn())).with(grounds(it.purpose(), claim)));
            case Caller.Visitor _, Caller.Listener _ -> new Request(Actor.ANONYMOUS, action, target(resource), context);
        };
    }

    private static Grounds grounds(Purpose purpose, @Nullable Claim claim) {
        return switch (claim) {
            case null -> Grounds.of(purpose);
            case Claim.OralConsent _ -> new Grounds(purpose, null, true, null);
            case Claim.Emergency(var code, var words) ->
                new Grounds(purpose, new Grounds.Emergency(reason(code), words), false, null);
            case Claim.CaseNumber(var number) -> new Grounds(purpose, null, false, number);
        };
    }

    private static @Nullable EmergencyReason reason(String code) {
        return Arrays.stream(EmergencyReason.values())
                .filter(it -> it.name().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static Actor actor(Caller.SignedIn it) {
        return new Actor(
                it.account(),
                it.role(),
                it.profession(),
                it.organisation(),
                it.patient(),
                it.duties().contains(Duty.MANAGEMENT_PERMISSION),
                true);
    }

    private SignIn signIn(LogIn it) {
        var fresh = realTime.instant().isBefore(it.at().plus(FRESH));
        return new SignIn(true, false, SignIn.Assurance.valueOf(it.assurance().name()), fresh);
    }

    private static Target target(Resource it) {
        var state = RecordState.valueOf(it.state().name());
        return Target.of(it.type(), it.patient(), it.organisation()).with(Details.entry(it.id(), it.author(), state));
    }
}
