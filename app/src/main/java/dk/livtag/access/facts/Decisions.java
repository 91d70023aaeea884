package dk.livtag.access.facts;

import dk.livtag.access.Access.Claim;
import dk.livtag.access.Action;
import dk.livtag.access.Caller;
import dk.livtag.access.Resource;
import dk.livtag.access.ResourceType;
import dk.livtag.access.policy.Policy;
import dk.livtag.access.policy.decision.Decision;
import dk.livtag.access.policy.facts.Facts;
import dk.livtag.access.policy.request.Request;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts one question to the policy, with the facts that stand in the database now. */
@Component
public class Decisions {

    private final FactStore facts;
    private final Requests requests;

    Decisions(FactStore facts, Requests requests) {
        this.facts = facts;
        this.requests = requests;
    }

    public Decision decide(Caller caller, Action action, Resource resource, @Nullable Claim claim) {
        var request = requests.of(caller, action, resource, claim);
        return Policy.decide(factsAbout(caller, request), request);
    }

    /** To be called by whatever changes a relation, a block, a consent or a grant, since facts are kept a transaction. */
    public void forget() {
        facts.forget();
    }

    private Facts factsAbout(Caller caller, Request request) {
        if (!(caller instanceof Caller.SignedIn person)) {
            return Facts.NONE;
        }
        var patient = request.target().patient();
        return facts.about(person, patient == null ? null : patient.value(), referral(request));
    }

    private static @Nullable UUID referral(Request request) {
        return request.target().type() == ResourceType.REFERRAL
                ? request.target().details().item()
                : null;
    }
}
