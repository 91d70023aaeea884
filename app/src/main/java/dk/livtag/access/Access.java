package dk.livtag.access;

import dk.livtag.access.audit.AuditTrail;
import dk.livtag.access.facts.Decisions;
import dk.livtag.access.policy.decision.Decision;
import dk.livtag.access.policy.decision.Hidden;
import dk.livtag.kernel.Refusal.Forbidden;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.kernel.Refusal.SignInNeeded;
import dk.livtag.kernel.Refusal.StepUpNeeded;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place where access is decided. Each method of a service asks on its first line; the answer leaves its trace in
 * the same transaction, or a refusal that says no more than the caller may know.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Access {

    private final CurrentCaller current;
    private final Decisions decisions;
    private final AuditTrail audit;

    Access(CurrentCaller current, Decisions decisions, AuditTrail audit) {
        this.current = current;
        this.decisions = decisions;
        this.audit = audit;
    }

    /** Returns what must be left out of the answer; throws the refusal when the answer is no. */
    public Set<Hidden> require(Action action, Resource resource) {
        return require(action, resource, resource.type().code(), null);
    }

    /** The same for one value that the log must name by itself, such as a whole CPR number: a look at it is a row. */
    public Set<Hidden> requirePart(Action action, Resource resource, String part) {
        return require(action, resource, resource.type().code() + "." + part, null);
    }

    /** The same with what the law wants said for it. */
    public Set<Hidden> require(Action action, Resource resource, Claim claim) {
        return require(action, resource, resource.type().code(), claim);
    }

    /** What a caller states when she asks for what is not everyday. */
    public sealed interface Claim {

        /** The citizen has said it, and it is written down for her. */
        record OralConsent() implements Claim {}

        /** The glass is broken; the code is one of the policy's reasons, or the answer is no. */
        record Emergency(String code, String words) implements Claim {}

        /** Somebody watches over the log, in this case. */
        record CaseNumber(String number) implements Claim {}
    }

    private Set<Hidden> require(Action action, Resource resource, String logged, @Nullable Claim claim) {
        var caller = current.get();
        if (caller instanceof Caller.Listener) {
            PolicyGuard.asked(resource.type(), action);
            audit.allowed(line(action, resource, logged, "ALLOW", "LISTENER"));
            return Set.of();
        }
        var decision = decisions.decide(caller, action, resource, claim);
        var line =
                line(action, resource, logged, decision.code(), decision.rule().name());
        if (!decision.opens()) {
            audit.refused(line);
            throw refusal(decision);
        }
        PolicyGuard.asked(resource.type(), action);
        audit.allowed(line);
        return decision instanceof Decision.AllowFiltered filtered ? filtered.hidden() : Set.of();
    }

    private static RuntimeException refusal(Decision decision) {
        return switch (decision) {
            case Decision.Hide _ -> new NotFound("access.not-found");
            case Decision.StepUp _ -> new StepUpNeeded("access.step-up-needed");
            case Decision.Anonymous _ -> new SignInNeeded("access.sign-in-needed");
            case Decision.Deny _, Decision.Allow _, Decision.AllowFiltered _ -> new Forbidden("access.forbidden");
        };
    }

    private static AuditTrail.Line line(Action action, Resource resource, String logged, String decision, String rule) {
        return new AuditTrail.Line(resource.patient(), action.code(), logged, resource.id(), decision, rule);
    }
}
