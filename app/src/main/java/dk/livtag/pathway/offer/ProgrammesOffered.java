package dk.livtag.pathway.offer;

import dk.livtag.kernel.OrganisationId;
import dk.livtag.referral.admission.AdmissionCriteria;
import dk.livtag.referral.admission.Offer;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells triage which programmes its organisation offers, and what each asks (D30). */
@Component
class ProgrammesOffered implements AdmissionCriteria {

    private final Programmes programmes;

    ProgrammesOffered(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public List<Offer> of(OrganisationId organisation) {
        return programmes.offered(organisation).stream()
                .map(programmes::get)
                .map(it -> new Offer(it.id(), it.name()::in, it.hasDoctor(), Criteria.of(it.admission())))
                .toList();
    }
}
