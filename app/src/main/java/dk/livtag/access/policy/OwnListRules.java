package dk.livtag.access.policy;

import dk.livtag.access.Action;
import dk.livtag.access.Purpose;
import dk.livtag.access.ResourceType;
import dk.livtag.access.policy.decision.Decision;
import dk.livtag.access.policy.decision.Decision.Allow;
import dk.livtag.access.policy.decision.Rule;
import dk.livtag.access.policy.request.Request;
import java.util.Optional;

/** R2 for a set: a clinician's list of her own citizens; the database returns only those whom a relation opens. */
final class OwnListRules {

    private OwnListRules() {}

    static Optional<Decision> opening(Request request) {
        return isOwnList(request) && mayRead(request) ? Optional.of(new Allow(Rule.R2)) : Optional.empty();
    }

    private static boolean isOwnList(Request request) {
        var target = request.target();
        return request.action() == Action.SEARCH
                && target.type() == ResourceType.DEMOGRAPHICS
                && target.patient() == null
                && target.details().item() == null
                && CareRules.isOwnOrganisation(request);
    }

    private static boolean mayRead(Request request) {
        return request.context().grounds().purpose() == Purpose.TREATMENT
                && !ProfessionRights.lacksPermission(request.actor())
                && ProfessionRights.to(request.target().type()).mayRead(request.actor());
    }
}
