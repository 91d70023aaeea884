package dk.livtag.access.policy.facts;

import dk.livtag.access.Purpose;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import java.util.Set;
import java.util.UUID;

/** What the citizen lets one organisation have for one purpose (samtykke); only a written one releases to an authority. */
public record Consent(
        PatientId patient,
        OrganisationId recipient,
        Purpose purpose,
        Set<UUID> items,
        boolean written,
        Period period) {}
