package dk.livtag.access.policy;

import dk.livtag.access.Action;
import dk.livtag.access.Purpose;
import dk.livtag.access.policy.decision.Decision;
import dk.livtag.access.policy.decision.Decision.Allow;
import dk.livtag.access.policy.decision.Rule;
import dk.livtag.access.policy.facts.Facts;
import dk.livtag.access.policy.request.Request;

/** A clinician: by care relation, else by the broken glass, else as triage or sender of a referral. */
final class ClinicianRules {

    private ClinicianRules() {}

    static Decision decide(Facts facts, Request request) {
        if (request.action() == Action.BREAK_GLASS) return BreakGlassRules.open(request);
        return switch (request.target().type()) {
            case GROUP_SESSION, GROUP_ROSTER -> GroupRules.facilitator(facts, request);
            case AUDIT_ORG, USER_ACCOUNT, ORG_CONFIG, OUTBOX, STATS, PUBLIC_CONTENT, HEALTH_PROBE ->
                OfficeRules.outsider(request);
            default -> aboutPatient(facts, request);
        };
    }

    private static Decision aboutPatient(Facts facts, Request request) {
        var byRelation = byRelation(facts, request);
        if (byRelation instanceof Allow) return byRelation;
        if (BreakGlassRules.uncovers(facts, request)) return new Allow(Rule.R4);
        if (byRelation.opens()) return byRelation;
        return TriageRules.opening(facts, request)
                .or(() -> OwnListRules.opening(request))
                .orElse(byRelation);
    }

    private static Decision byRelation(Facts facts, Request request) {
        return request.context().grounds().purpose() == Purpose.OWN_LEARNING
                ? OwnLearningRules.decide(facts, request)
                : CareRules.decide(facts, request);
    }
}
