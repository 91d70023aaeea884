package dk.livtag.referral.events;

import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientEvent;
import dk.livtag.kernel.PatientId;
import java.time.Instant;
import java.util.UUID;

/**
 * Published once a referral is accepted and its pathway may begin. Carries identifiers only: listeners ask for what they
 * may see.
 *
 * @param programme id of the programme that triage chose
 */
public record ReferralAccepted(
        UUID referral,
        PatientId patient,
        OrganisationId organisation,
        AccountId doctor,
        AccountId contactNurse,
        String programme,
        Instant at)
        implements PatientEvent {}
