package dk.livtag.referral.events;

import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientEvent;
import dk.livtag.kernel.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Published once a referral is accepted. Carries identifiers only: listeners ask for what they may see. */
public record ReferralAccepted(
        UUID referral,
        PatientId patient,
        OrganisationId organisation,
        AccountId doctor,
        AccountId contactNurse,
        Instant at)
        implements PatientEvent {}
