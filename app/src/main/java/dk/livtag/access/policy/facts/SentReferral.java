package dk.livtag.access.policy.facts;

import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A referral on its way (henvisning): to whom, from whom, and whether triage still owes an answer. */
public record SentReferral(
        UUID id,
        @Nullable PatientId patient,
        OrganisationId sentTo,
        @Nullable AccountId sender,
        boolean awaiting) {}
