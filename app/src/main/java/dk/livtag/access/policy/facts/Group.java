package dk.livtag.access.policy.facts;

import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.PatientId;
import java.util.Set;
import java.util.UUID;

/** Who takes part in a course and who leads it (hold). */
public record Group(UUID id, Set<PatientId> members, Set<AccountId> facilitators) {}
