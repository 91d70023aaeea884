package dk.livtag.access.policy.facts;

import dk.livtag.access.policy.smart.Permission;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.PatientId;
import java.util.Set;

/** What another system's registration lets it ask for: FHIR types, permissions and the patients of its agreement. */
public record Client(
        AccountId account,
        boolean registered,
        Set<String> fhirTypes,
        Set<Permission> permissions,
        Set<PatientId> patients) {}
