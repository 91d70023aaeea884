package dk.livtag.referral.events;

import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientEvent;
import dk.livtag.kernel.PatientId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Published once a referral is accepted and its pathway may begin. Carries identifiers only: listeners ask for what they
 * may see.
 *
 * @param doctor nobody in a programme that has no doctor
 * @param programme id of the programme that triage chose
 * @param receivedAt when the referral arrived, wherever it first did: waiting is counted from then
 */
public record ReferralAccepted(
        UUID referral,
        PatientId patient,
        OrganisationId organisation,
        @Nullable AccountId doctor,
        AccountId contactNurse,
        String programme,
        Instant receivedAt,
        Instant at)
        implements PatientEvent {}
