package dk.livtag.access.policy;

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
import dk.livtag.access.policy.facts.Group;
import dk.livtag.access.policy.request.Request;
import java.util.Set;
import java.util.function.Predicate;

/** R7: what members and facilitators of a group see of it. Neither opens anybody's record. */
final class GroupRules {

    private static final Set<Hidden> FROM_PEERS =
            Set.of(Hidden.SURNAME, Hidden.CPR, Hidden.CONTACT, Hidden.ATTENDANCE, Hidden.NOT_OPTED_IN_MEMBERS);

    private GroupRules() {}

    static Decision member(Facts facts, Request request) {
        var self = request.actor().patient();
        if (self == null || !isIn(facts, request, it -> it.members().contains(self))) return new Hide(Rule.R7);
        if (!request.isRead()) return new Deny(Rule.R7);
        return isRoster(request) ? new AllowFiltered(Rule.R7, FROM_PEERS) : new Allow(Rule.R7);
    }

    static Decision facilitator(Facts facts, Request request) {
        var self = request.actor().account();
        if (self == null || !isIn(facts, request, it -> it.facilitators().contains(self))) return new Hide(Rule.R7);
        if (ProfessionRights.lacksPermission(request.actor())) return new Deny(Rule.R8);
        if (request.context().grounds().purpose() != Purpose.TREATMENT) return new Deny(Rule.R7);
        if (request.isRead()) {
            return isRoster(request) ? new AllowFiltered(Rule.R7, Set.of(Hidden.CPR)) : new Allow(Rule.R7);
        }
        return leads(request) ? new Allow(Rule.R7) : new Deny(Rule.R7);
    }

    private static boolean leads(Request request) {
        return switch (request.action()) {
            case UPDATE -> true;
            case CREATE, CANCEL -> !isRoster(request);
            default -> false;
        };
    }

    private static boolean isRoster(Request request) {
        return request.target().type() == ResourceType.GROUP_ROSTER;
    }

    private static boolean isIn(Facts facts, Request request, Predicate<Group> membership) {
        return facts.groups().stream()
                .filter(it -> it.id().equals(request.target().details().item()))
                .anyMatch(membership);
    }
}
