package dk.livtag.access.policy;

import dk.livtag.access.Action;
import dk.livtag.access.ResourceType;
import dk.livtag.access.Role;
import dk.livtag.access.policy.decision.Decision;
import dk.livtag.access.policy.decision.Rule;
import dk.livtag.access.policy.request.Request;
import java.util.Optional;

/** What is open to everybody: public pages, the health probe, and handing in a referral that names nobody we know. */
final class PublicRules {

    private PublicRules() {}

    static Optional<Decision> opening(Request request) {
        return switch (request.target().type()) {
            case PUBLIC_CONTENT, HEALTH_PROBE -> request.isRead() ? allow(Rule.R20) : Optional.empty();
            case REFERRAL -> isHandedIn(request) ? allow(Rule.R21) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean isHandedIn(Request request) {
        return request.action() == Action.CREATE
                && request.target().patient() == null
                && request.context().app() == null
                && request.actor().role() != Role.SERVICE;
    }

    private static Optional<Decision> allow(Rule rule) {
        return Optional.of(new Decision.Allow(rule));
    }

    /** Resources that belong to the house, not to a citizen. */
    static boolean isOffice(ResourceType type) {
        return switch (type) {
            case AUDIT_ORG, USER_ACCOUNT, ORG_CONFIG, OUTBOX, STATS, PUBLIC_CONTENT, HEALTH_PROBE -> true;
            default -> false;
        };
    }
}
