package dk.livtag.referral;

import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.referral.admission.AdmissionCriteria;
import dk.livtag.referral.admission.Offer;
import dk.livtag.referral.decision.Acceptance;
import org.springframework.stereotype.Component;

/** Sees to it that somebody is accepted into a programme that the organisation has. */
@Component
class ProgrammeChoice {

    private final AdmissionCriteria criteria;

    ProgrammeChoice(AdmissionCriteria criteria) {
        this.criteria = criteria;
    }

    Acceptance choose(Acceptance acceptance, OrganisationId organisation) {
        var offer = offer(acceptance.programme(), organisation);
        var chosen = acceptance.into(offer.programme());
        if (offer.hasDoctor() && chosen.team().doctor() == null) {
            throw new RuleBroken("referral.accept.doctor.missing");
        }
        return offer.hasDoctor() ? chosen : chosen.withoutDoctor();
    }

    String choose(String programme, OrganisationId organisation) {
        return offer(programme, organisation).programme();
    }

    private Offer offer(String programme, OrganisationId organisation) {
        return criteria.of(organisation).stream()
                .filter(it -> programme.isEmpty() || it.programme().equals(programme))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("referral.accept.programme.missing"));
    }
}
