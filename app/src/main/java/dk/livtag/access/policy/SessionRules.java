package dk.livtag.access.policy;

import dk.livtag.access.Action;
import dk.livtag.access.Role;
import dk.livtag.access.policy.decision.Decision;
import dk.livtag.access.policy.decision.Rule;
import dk.livtag.access.policy.request.Request;
import dk.livtag.access.policy.request.SignIn.Assurance;
import java.util.Optional;

/** R19: whoever was logged in and no longer is, is nobody; a weak log-in sees nothing of health; some acts need a fresh one. */
final class SessionRules {

    private SessionRules() {}

    static Optional<Decision> ended(Request request) {
        var signIn = request.context().signIn();
        if (signIn.tokenExpired()) return Optional.of(new Decision.Anonymous(Rule.R11));
        if (!signIn.valid() || !request.actor().active()) return Optional.of(new Decision.Anonymous(Rule.R19));
        return Optional.empty();
    }

    /** Asked before any look-up and of everybody alike, so that it tells nothing. */
    static Optional<Decision> tooWeak(Request request) {
        var role = request.actor().role();
        if (role == Role.ANONYMOUS || role == Role.SERVICE) return Optional.empty();
        var signIn = request.context().signIn();
        var isEnough = signIn.assurance() != Assurance.LOW && (signIn.fresh() || !needsFresh(request));
        return isEnough ? Optional.empty() : Optional.of(new Decision.StepUp(Rule.R19));
    }

    private static boolean needsFresh(Request request) {
        return switch (request.action()) {
            case BREAK_GLASS -> true;
            case EXPORT -> !PublicRules.isOffice(request.target().type());
            default -> isGraveWish(request);
        };
    }

    private static boolean isGraveWish(Request request) {
        var action = request.action();
        return switch (request.target().type()) {
            case CONSENT -> action == Action.CREATE;
            case RELATIVE_GRANT -> action == Action.CREATE || action == Action.UPDATE;
            case BLOCK, BLOCK_MARKER -> action == Action.DELETE || action == Action.REVOKE;
            // Whoever changes where letters go can take over the rest.
            case DEMOGRAPHICS -> action == Action.UPDATE && request.actor().role() == Role.CITIZEN;
            default -> false;
        };
    }
}
