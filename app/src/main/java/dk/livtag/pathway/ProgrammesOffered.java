package dk.livtag.pathway;

import dk.livtag.kernel.OrganisationId;
import dk.livtag.referral.admission.AdmissionCriteria;
import dk.livtag.referral.admission.Offer;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells triage which programmes its organisation offers. */
@Component
class ProgrammesOffered implements AdmissionCriteria {

    private final Programmes programmes;

    ProgrammesOffered(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public List<Offer> of(OrganisationId organisation) {
        var usual = programmes.hospital();
        return List.of(new Offer(usual.id(), usual.name()::in, List.of()));
    }
}
