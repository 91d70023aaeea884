package dk.livtag.access.policy.facts;

import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.PatientId;
import java.util.Set;

/** What a citizen lets one relative see (fuldmagt). */
public record RelativeGrant(AccountId relative, PatientId patient, Set<GrantScope> scopes, Period period) {}
