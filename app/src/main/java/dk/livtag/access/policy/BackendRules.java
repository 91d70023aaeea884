package dk.livtag.access.policy;

import dk.livtag.access.policy.decision.Decision;
import dk.livtag.access.policy.decision.Decision.Allow;
import dk.livtag.access.policy.decision.Decision.Deny;
import dk.livtag.access.policy.decision.Decision.Hide;
import dk.livtag.access.policy.decision.Rule;
import dk.livtag.access.policy.facts.Client;
import dk.livtag.access.policy.facts.Facts;
import dk.livtag.access.policy.request.Request;
import dk.livtag.access.policy.smart.FhirTypes;
import dk.livtag.access.policy.smart.Permission;
import java.util.Collections;

/** R11 for other systems: what the token asks for (checked before) and the registration gives, for the agreed patients. */
final class BackendRules {

    private BackendRules() {}

    static Decision decide(Facts facts, Request request) {
        if (request.context().app() == null) return new Deny(Rule.R11);
        var clients = facts.clients().stream()
                .filter(it -> isRegistered(it, request))
                .filter(it -> gives(it, request))
                .toList();
        if (clients.isEmpty()) return new Deny(Rule.R11);
        var patient = request.target().patient();
        var isAgreed =
                patient != null && clients.stream().anyMatch(it -> it.patients().contains(patient));
        if (!isAgreed) return new Hide(Rule.R11);
        return BlockRules.isBlocked(facts, request) ? new Hide(Rule.R13) : new Allow(Rule.R11);
    }

    private static boolean isRegistered(Client client, Request request) {
        return client.registered() && client.account().equals(request.actor().account());
    }

    private static boolean gives(Client client, Request request) {
        var types = FhirTypes.of(request.target().type());
        return !Collections.disjoint(types, client.fhirTypes())
                && Permission.neededFor(request.action())
                        .filter(client.permissions()::contains)
                        .isPresent();
    }
}
