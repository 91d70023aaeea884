package dk.livtag.access.policy;

import dk.livtag.access.Action;
import dk.livtag.access.Purpose;
import dk.livtag.access.policy.decision.Decision;
import dk.livtag.access.policy.decision.Decision.Allow;
import dk.livtag.access.policy.decision.Decision.Hide;
import dk.livtag.access.policy.decision.Rule;
import dk.livtag.access.policy.facts.Consent;
import dk.livtag.access.policy.facts.Facts;
import dk.livtag.access.policy.request.RecordState;
import dk.livtag.access.policy.request.Request;

/** R6: an employment authority has the statements a citizen has released to it in writing; nothing else exists. */
final class EmploymentAuthorityRules {

    private EmploymentAuthorityRules() {}

    static Decision decide(Facts facts, Request request) {
        if (!isReleased(facts, request)) return new Hide(Rule.R6);
        return BlockRules.isBlocked(facts, request) ? new Hide(Rule.R13) : new Allow(Rule.R6);
    }

    private static boolean isReleased(Facts facts, Request request) {
        var consents = facts.wishes().consents().stream().filter(it -> isLive(it, request));
        return switch (request.target().type()) {
            case WORK_STATEMENT ->
                request.isRead() && isFinished(request) && consents.anyMatch(it -> names(it, request));
            case INFO_REQUEST ->
                request.action() == Action.CREATE && consents.findAny().isPresent();
            default -> false;
        };
    }

    private static boolean isLive(Consent consent, Request request) {
        return consent.recipient().equals(request.actor().organisation())
                && consent.patient().equals(request.target().patient())
                && consent.purpose() == Purpose.EMPLOYMENT
                && consent.written()
                && consent.period().covers(request.context().now());
    }

    private static boolean names(Consent consent, Request request) {
        var item = request.target().details().item();
        return item != null && consent.items().contains(item);
    }

    private static boolean isFinished(Request request) {
        return request.target().details().state() != RecordState.DRAFT;
    }
}
