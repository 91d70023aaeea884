package dk.livtag.access.policy;

import dk.livtag.access.Action;
import dk.livtag.access.policy.decision.Decision;
import dk.livtag.access.policy.decision.Decision.Allow;
import dk.livtag.access.policy.decision.Decision.AllowFiltered;
import dk.livtag.access.policy.decision.Decision.Deny;
import dk.livtag.access.policy.decision.Decision.Hide;
import dk.livtag.access.policy.decision.Hidden;
import dk.livtag.access.policy.decision.Rule;
import dk.livtag.access.policy.facts.Facts;
import dk.livtag.access.policy.request.RecordState;
import dk.livtag.access.policy.request.Request;
import java.util.Set;

/** R1, R12, R18: a citizen and their own data. No block ever hides data from their owner. */
final class CitizenRules {

    private CitizenRules() {}

    static Decision decide(Facts facts, Request request) {
        return switch (request.target().type()) {
            case GROUP_SESSION, GROUP_ROSTER -> GroupRules.member(facts, request);
            case AUDIT_ORG, USER_ACCOUNT, ORG_CONFIG, OUTBOX, STATS, PUBLIC_CONTENT, HEALTH_PROBE ->
                OfficeRules.outsider(request);
            default -> isOwn(request) ? own(request) : new Hide(Rule.R1);
        };
    }

    private static boolean isOwn(Request request) {
        var patient = request.target().patient();
        return patient != null && patient.equals(request.actor().patient()) && !isForeignDraft(request);
    }

    /** A draft is not yet an entry in the record, so to the citizen it is not there. */
    private static boolean isForeignDraft(Request request) {
        var details = request.target().details();
        return details.state() == RecordState.DRAFT
                && (details.author() == null
                        || !details.author().equals(request.actor().account()));
    }

    private static Decision own(Request request) {
        if (CitizenRights.allow(request.action(), request.target().type())) return allowed(request);
        return new Deny(
                switch (request.action()) {
                    case DELETE -> Rule.R14;
                    case BREAK_GLASS -> Rule.R4;
                    default -> Rule.R1;
                });
    }

    private static Decision allowed(Request request) {
        if (request.action() == Action.EXPORT) return new Allow(Rule.R18);
        if (request.action() == Action.CORRECT) return new Allow(Rule.R14);
        return switch (request.target().type()) {
            case NOTE, PSYCH_NOTE -> new AllowFiltered(Rule.R1, Set.of(Hidden.THIRD_PARTY_INFO));
            case AUDIT_OWN -> new Allow(Rule.R12);
            default -> new Allow(Rule.R1);
        };
    }
}
