package dk.livtag.referral;

import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import java.time.Instant;

/** Published once a referral is accepted. Carries identifiers only: listeners ask for what they may see. */
public record ReferralAccepted(
        ReferralId referral,
        PatientId patient,
        OrganisationId organisation,
        AccountId doctor,
        AccountId contactNurse,
        Instant at) {}
