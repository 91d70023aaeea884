package dk.livtag.access.policy;

import dk.livtag.access.Action;
import dk.livtag.access.ResourceType;
import dk.livtag.access.policy.decision.Decision;
import dk.livtag.access.policy.decision.Decision.Allow;
import dk.livtag.access.policy.decision.Decision.AllowFiltered;
import dk.livtag.access.policy.decision.Decision.Deny;
import dk.livtag.access.policy.decision.Decision.Hide;
import dk.livtag.access.policy.decision.Hidden;
import dk.livtag.access.policy.decision.Rule;
import dk.livtag.access.policy.facts.Facts;
import dk.livtag.access.policy.facts.GrantScope;
import dk.livtag.access.policy.facts.RelativeGrant;
import dk.livtag.access.policy.request.Request;
import java.util.EnumSet;
import java.util.Set;

/** R5: a relative has what the citizen's live grants say, reads it, and passes nothing on. */
final class RelativeRules {

    private RelativeRules() {}

    static Decision decide(Facts facts, Request request) {
        var type = request.target().type();
        if (PublicRules.isOffice(type)) return OfficeRules.outsider(request);
        var scopes = EnumSet.noneOf(GrantScope.class);
        facts.wishes().grants().stream().filter(it -> isLive(it, request)).forEach(it -> scopes.addAll(it.scopes()));
        if (scopes.isEmpty()) return new Hide(Rule.R5);
        if (BlockRules.isBlocked(facts, request)) return new Hide(Rule.R13);
        return within(scopes, request);
    }

    private static boolean isLive(RelativeGrant grant, Request request) {
        return grant.relative().equals(request.actor().account())
                && grant.patient().equals(request.target().patient())
                && grant.period().covers(request.context().now());
    }

    private static Decision within(Set<GrantScope> scopes, Request request) {
        var type = request.target().type();
        var isAsked = request.isRead() || (type == ResourceType.MESSAGE && request.action() == Action.CREATE);
        if (!isAsked) return new Deny(Rule.R5);
        return switch (type) {
            case CARE_PLAN, GOAL_COPM -> given(scopes, GrantScope.PLAN);
            case APPOINTMENT -> given(scopes, GrantScope.CALENDAR);
            case MESSAGE -> given(scopes, GrantScope.MESSAGES);
            case FIRST_AID_KIT -> firstAidKit(scopes);
            default -> new Deny(Rule.R5);
        };
    }

    /** The bad-day signal lies with the help card, and can be given without it. */
    private static Decision firstAidKit(Set<GrantScope> scopes) {
        var onlySignal = scopes.contains(GrantScope.SIGNAL) && !scopes.contains(GrantScope.FIRST_AID_KIT);
        return onlySignal
                ? new AllowFiltered(Rule.R5, Set.of(Hidden.EVERYTHING_BUT_SIGNAL))
                : given(scopes, GrantScope.FIRST_AID_KIT);
    }

    private static Decision given(Set<GrantScope> scopes, GrantScope needed) {
        return scopes.contains(needed) ? new Allow(Rule.R5) : new Deny(Rule.R5);
    }
}
