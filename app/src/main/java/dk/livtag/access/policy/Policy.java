package dk.livtag.access.policy;

import dk.livtag.access.policy.decision.Decision;
import dk.livtag.access.policy.decision.Rule;
import dk.livtag.access.policy.facts.Facts;
import dk.livtag.access.policy.request.Request;
import dk.livtag.access.policy.smart.ScopeRules;

/** Decides every request for access: session, public content, scope, step-up, and then the rules of the role. */
public final class Policy {

    private Policy() {}

    public static Decision decide(Facts facts, Request request) {
        return SessionRules.ended(request)
                .or(() -> PublicRules.opening(request))
                .or(() -> ScopeRules.refusal(request))
                .or(() -> SessionRules.tooWeak(request))
                .orElseGet(() -> byRole(facts, request));
    }

    private static Decision byRole(Facts facts, Request request) {
        return switch (request.actor().role()) {
            case CITIZEN -> CitizenRules.decide(facts, request);
            case RELATIVE -> RelativeRules.decide(facts, request);
            case CLINICIAN -> ClinicianRules.decide(facts, request);
            case EMPLOYMENT_AUTHORITY -> EmploymentAuthorityRules.decide(facts, request);
            case ORG_ADMIN, SYS_ADMIN, DPO, STATISTICIAN -> OfficeRules.decide(request);
            case SERVICE -> BackendRules.decide(facts, request);
            case ANONYMOUS -> new Decision.Anonymous(Rule.R20);
        };
    }
}
