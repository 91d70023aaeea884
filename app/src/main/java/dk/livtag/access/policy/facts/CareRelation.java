package dk.livtag.access.policy.facts;

import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;

/** Why a clinician may see a citizen (behandlingsrelation); shared when the course runs across organisations. */
public record CareRelation(
        AccountId account, PatientId patient, OrganisationId organisation, Period period, boolean shared) {}
