package dk.livtag.access.policy;

import dk.livtag.access.Action;
import dk.livtag.access.Role;
import dk.livtag.access.policy.decision.Decision;
import dk.livtag.access.policy.decision.Decision.Allow;
import dk.livtag.access.policy.decision.Decision.AllowFiltered;
import dk.livtag.access.policy.decision.Decision.Deny;
import dk.livtag.access.policy.decision.Decision.Hide;
import dk.livtag.access.policy.decision.Hidden;
import dk.livtag.access.policy.decision.Rule;
import dk.livtag.access.policy.request.Actor;
import dk.livtag.access.policy.request.Request;
import java.util.Set;

/** R9, R10, R17: those who run and watch the house, without health data. */
final class OfficeRules {

    static final int SMALLEST_CELL = 5;

    private OfficeRules() {}

    static Decision decide(Request request) {
        var role = request.actor().role();
        if (!PublicRules.isOffice(request.target().type())) return new Hide(ruleOf(role));
        if (isAllowed(request)) return allowed(request);
        return role == Role.DPO ? denied(request, Rule.R10) : outsider(request);
    }

    /** The house's own matters, asked for by somebody who does not run it. */
    static Decision outsider(Request request) {
        return switch (request.target().type()) {
            case STATS -> new Deny(Rule.R17);
            case PUBLIC_CONTENT, HEALTH_PROBE -> new Deny(Rule.R20);
            default -> denied(request, Rule.R9);
        };
    }

    private static Decision denied(Request request, Rule rule) {
        return new Deny(request.action() == Action.DELETE ? Rule.R14 : rule);
    }

    private static Decision allowed(Request request) {
        var rule = ruleOf(request.actor().role());
        return switch (request.target().type()) {
            case OUTBOX -> new AllowFiltered(rule, Set.of(Hidden.PAYLOAD));
            default -> new Allow(rule);
        };
    }

    private static boolean isAllowed(Request request) {
        return switch (request.target().type()) {
            case USER_ACCOUNT -> isAdminHere(request) && isWriteOrRead(request) && !isSelf(request);
            case ORG_CONFIG -> isAdminHere(request) && isWriteOrRead(request);
            case OUTBOX -> request.actor().role() == Role.SYS_ADMIN && request.isRead();
            case AUDIT_ORG -> isOversight(request);
            case STATS ->
                request.actor().role() == Role.STATISTICIAN
                        && request.isRead()
                        && request.target().details().cell() >= SMALLEST_CELL;
            default -> false;
        };
    }

    private static boolean isWriteOrRead(Request request) {
        return request.isRead() || request.action() == Action.CREATE || request.action() == Action.UPDATE;
    }

    private static boolean isAdminHere(Request request) {
        return request.actor().role() == Role.ORG_ADMIN && isOwnOrganisation(request);
    }

    private static boolean isOversight(Request request) {
        var caseNumber = request.context().grounds().caseNumber();
        return request.actor().role() == Role.DPO
                && request.isRead()
                && isOwnOrganisation(request)
                && caseNumber != null
                && !caseNumber.isBlank();
    }

    private static boolean isOwnOrganisation(Request request) {
        var organisation = request.target().organisation();
        return organisation != null && organisation.equals(request.actor().organisation());
    }

    /** Reading one's own account is harmless; changing it is self-elevation. */
    private static boolean isSelf(Request request) {
        return !request.isRead() && isAccountOf(request.actor(), request);
    }

    private static boolean isAccountOf(Actor actor, Request request) {
        var account = actor.account();
        return account != null
                && account.value().equals(request.target().details().item());
    }

    private static Rule ruleOf(Role role) {
        return switch (role) {
            case DPO -> Rule.R10;
            case STATISTICIAN -> Rule.R17;
            default -> Rule.R9;
        };
    }
}
