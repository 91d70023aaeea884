package dk.livtag.access.policy.facts;

import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;

/** Somebody decides referrals for an organisation (visitator). */
public record TriageDuty(AccountId account, OrganisationId organisation) {}
