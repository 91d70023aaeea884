package dk.livtag.referral.admission;

import dk.livtag.kernel.OrganisationId;
import java.util.List;

/** What an organisation offers, and what each of its programmes asks (optagelseskriterier). */
public interface AdmissionCriteria {

    /** The programmes that can be begun here, the usual one first; never empty for one that takes referrals. */
    List<Offer> of(OrganisationId organisation);
}
