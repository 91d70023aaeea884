package dk.livtag.access.policy;

import static dk.livtag.access.Profession.DOCTOR;
import static dk.livtag.access.Profession.NURSE;

import dk.livtag.access.policy.decision.Decision;
import dk.livtag.access.policy.decision.Decision.Allow;
import dk.livtag.access.policy.decision.Decision.Deny;
import dk.livtag.access.policy.decision.Decision.Hide;
import dk.livtag.access.policy.decision.Rule;
import dk.livtag.access.policy.facts.Facts;
import dk.livtag.access.policy.request.Request;
import java.time.Duration;

/** R15: a doctor or nurse who took part may read afterwards to learn, at most six months (§ 42 d). */
final class OwnLearningRules {

    private static final Duration SIX_MONTHS = Duration.ofDays(183);

    private OwnLearningRules() {}

    static Decision decide(Facts facts, Request request) {
        if (!Relation.hasTakenPart(facts, request, SIX_MONTHS)) return new Hide(Rule.R15);
        if (BlockRules.isBlocked(facts, request)) return new Hide(Rule.R13);
        if (mayLearn(request)) return new Allow(Rule.R15);
        return Relation.of(facts, request) == Relation.NONE ? new Hide(Rule.R15) : new Deny(Rule.R15);
    }

    private static boolean mayLearn(Request request) {
        var profession = request.actor().profession();
        return (profession == DOCTOR || profession == NURSE)
                && request.isRead()
                && CareRules.isOwnOrganisation(request)
                && ProfessionRights.to(request.target().type()).mayRead(request.actor());
    }
}
