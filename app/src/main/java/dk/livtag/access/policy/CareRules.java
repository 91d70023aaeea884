package dk.livtag.access.policy;

import dk.livtag.access.Action;
import dk.livtag.access.Purpose;
import dk.livtag.access.ResourceType;
import dk.livtag.access.policy.decision.Decision;
import dk.livtag.access.policy.decision.Decision.Allow;
import dk.livtag.access.policy.decision.Decision.AllowFiltered;
import dk.livtag.access.policy.decision.Decision.Deny;
import dk.livtag.access.policy.decision.Decision.Hide;
import dk.livtag.access.policy.decision.Hidden;
import dk.livtag.access.policy.decision.Rule;
import dk.livtag.access.policy.facts.Facts;
import dk.livtag.access.policy.request.Request;
import java.util.Optional;
import java.util.Set;

/** R2 with R3, R8, R13, R14: what a care relation opens. What must not be known is hidden before anything is denied. */
final class CareRules {

    private CareRules() {}

    static Decision decide(Facts facts, Request request) {
        var relation = Relation.of(facts, request);
        if (relation == Relation.NONE) {
            return new Hide(request.action() == Action.DELETE ? Rule.R14 : Rule.R2);
        }
        var isBlocked = BlockRules.isBlocked(facts, request);
        if (isBlocked && !showsThroughBlock(request)) return blocked(facts, request);
        return refusal(facts, request, relation).<Decision>map(Deny::new).orElseGet(() -> allowed(request, isBlocked));
    }

    /** The name, so that staff can meet the citizen, and the mark that something is blocked. */
    private static boolean showsThroughBlock(Request request) {
        return switch (request.target().type()) {
            case DEMOGRAPHICS -> request.action() == Action.READ;
            case BLOCK_MARKER -> request.isRead();
            default -> false;
        };
    }

    /** Whoever has broken the glass knows the patient, so a write is denied, not hidden. */
    private static Decision blocked(Facts facts, Request request) {
        return BreakGlassRules.hasWindow(facts, request) ? new Deny(Rule.R4) : new Hide(Rule.R13);
    }

    private static Decision allowed(Request request, boolean isBlocked) {
        if (isBlocked && request.target().type() == ResourceType.DEMOGRAPHICS) {
            return new AllowFiltered(Rule.R13, Set.of(Hidden.EVERYTHING_BUT_NAME));
        }
        if (request.action() == Action.CORRECT) return new Allow(Rule.R14);
        var isConsent = request.target().type() == ResourceType.CONSENT && !request.isRead();
        return new Allow(isConsent ? Rule.R13 : Rule.R2);
    }

    private static Optional<Rule> refusal(Facts facts, Request request, Relation relation) {
        if (request.context().grounds().purpose() != Purpose.TREATMENT) return Optional.of(Rule.R2);
        return RecordRules.refusal(request)
                .or(() -> byProfession(request))
                .or(() -> isWithin(facts, request, relation) ? Optional.empty() : Optional.of(Rule.R2));
    }

    private static Optional<Rule> byProfession(Request request) {
        var actor = request.actor();
        var type = request.target().type();
        var rights = ProfessionRights.to(type);
        if (ProfessionRights.lacksPermission(actor)) return Optional.of(Rule.R8);
        if (request.isRead() ? rights.mayRead(actor) : rights.mayWrite(actor)) return Optional.empty();
        return Optional.of(
                switch (type) {
                    case PSYCH_NOTE -> Rule.R3;
                    case AUDIT_OWN -> Rule.R9;
                    case BLOCK, BLOCK_MARKER -> Rule.R13;
                    default -> Rule.R2;
                });
    }

    private static boolean isWithin(Facts facts, Request request, Relation relation) {
        if (relation == Relation.READ_ONLY && !request.isRead()) return false;
        return isOwnOrganisation(request)
                || (request.isRead()
                        && Relation.isShared(facts, request)
                        && ProfessionRights.isShared(request.target().type()));
    }

    static boolean isOwnOrganisation(Request request) {
        var organisation = request.target().organisation();
        return organisation == null || organisation.equals(request.actor().organisation());
    }
}
