package dk.livtag.access.policy;

import dk.livtag.access.Purpose;
import dk.livtag.access.ResourceType;
import dk.livtag.access.policy.decision.Decision;
import dk.livtag.access.policy.decision.Decision.Allow;
import dk.livtag.access.policy.decision.Decision.Deny;
import dk.livtag.access.policy.decision.Rule;
import dk.livtag.access.policy.facts.BreakGlassWindow;
import dk.livtag.access.policy.facts.Facts;
import dk.livtag.access.policy.request.Grounds.Emergency;
import dk.livtag.access.policy.request.Request;
import org.jspecify.annotations.Nullable;

/** R4: breaking the glass (værdispring), and what the hour after it opens: reading what the profession may read. */
final class BreakGlassRules {

    private static final int SHORTEST_REASON = 20;

    private BreakGlassRules() {}

    /** Says the same for every patient, known or not, so that it tells nothing. */
    static Decision open(Request request) {
        var target = request.target();
        var isAllowed = ProfessionRights.isHealthPerson(request.actor())
                && target.type() == ResourceType.PATIENT
                && target.patient() != null
                && isTreatment(request)
                && isReasoned(request.context().grounds().emergency());
        return isAllowed ? new Allow(Rule.R4) : new Deny(Rule.R4);
    }

    private static boolean isReasoned(@Nullable Emergency emergency) {
        return emergency != null
                && emergency.reason() != null
                && emergency.text().strip().length() >= SHORTEST_REASON;
    }

    static boolean uncovers(Facts facts, Request request) {
        return request.isRead()
                && ProfessionRights.isHealthPerson(request.actor())
                && ProfessionRights.to(request.target().type()).mayRead(request.actor())
                && hasWindow(facts, request);
    }

    static boolean hasWindow(Facts facts, Request request) {
        return isTreatment(request)
                && request.context().app() == null
                && facts.care().windows().stream().anyMatch(it -> isOpen(it, request));
    }

    private static boolean isOpen(BreakGlassWindow window, Request request) {
        return window.account().equals(request.actor().account())
                && window.patient().equals(request.target().patient())
                && window.isOpen(request.context().now());
    }

    private static boolean isTreatment(Request request) {
        return request.context().grounds().purpose() == Purpose.TREATMENT;
    }
}
