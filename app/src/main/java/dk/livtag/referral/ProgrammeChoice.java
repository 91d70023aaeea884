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
        return acceptance.into(choose(acceptance.programme(), organisation));
    }

    String choose(String programme, OrganisationId organisation) {
        return criteria.of(organisation).stream()
                .map(Offer::programme)
                .filter(it -> programme.isEmpty() || it.equals(programme))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("referral.accept.programme.missing"));
    }
}
