package dk.livtag.access.policy.smart;

import dk.livtag.access.ResourceType;
import java.util.Set;

/** Through which FHIR types an app meets a resource. What is not here is for no app, not even with a wildcard. */
public final class FhirTypes {

    private FhirTypes() {}

    public static Set<String> of(ResourceType type) {
        return switch (type) {
            case DEMOGRAPHICS, PATIENT -> Set.of("Patient");
            case CARE_PLAN -> Set.of("CarePlan");
            case GOAL_COPM -> Set.of("Goal");
            case PROM -> Set.of("Observation", "QuestionnaireResponse");
            case FIRST_AID_KIT -> Set.of("List");
            case NOTE, PSYCH_NOTE, WORK_STATEMENT -> Set.of("DocumentReference");
            case MEDICATION -> Set.of("MedicationStatement", "MedicationRequest");
            case MEDICATION_REPORTED -> Set.of("MedicationStatement");
            case APPOINTMENT -> Set.of("Appointment");
            case REFERRAL -> Set.of("ServiceRequest");
            case MESSAGE -> Set.of("Communication");
            case CONSENT -> Set.of("Consent");
            case RELATIVE_GRANT -> Set.of("RelatedPerson");
            case AUDIT_OWN -> Set.of("AuditEvent");
            case GROUP_SESSION, GROUP_ROSTER -> Set.of("Group");
            case DIARY_PRIVATE, DIARY_SHARED, BLOCK, BLOCK_MARKER, RECORD, INFO_REQUEST -> Set.of();
            case AUDIT_ORG, USER_ACCOUNT, ORG_CONFIG, OUTBOX, STATS, PUBLIC_CONTENT, HEALTH_PROBE -> Set.of();
        };
    }
}
