package dk.livtag.access.policy;

import static dk.livtag.access.Profession.DIETITIAN;
import static dk.livtag.access.Profession.DOCTOR;
import static dk.livtag.access.Profession.NURSE;
import static dk.livtag.access.Profession.OT;
import static dk.livtag.access.Profession.PHYSIO;
import static dk.livtag.access.Profession.PSYCHOLOGIST;
import static dk.livtag.access.Profession.SECRETARY;
import static dk.livtag.access.Profession.SOCIAL_WORKER;

import dk.livtag.access.Profession;
import dk.livtag.access.ResourceType;
import dk.livtag.access.policy.request.Actor;
import java.util.Set;

/** Which profession may read and write what inside a live care relation: the table of docs/security.md 5.1. */
record ProfessionRights(Set<Profession> read, Set<Profession> write) {

    private static final Set<Profession> NOBODY = Set.of();
    private static final Set<Profession> HEALTH = Set.of(DOCTOR, NURSE, PSYCHOLOGIST, PHYSIO, OT, DIETITIAN);
    private static final Set<Profession> SOCIAL =
            Set.of(DOCTOR, NURSE, PSYCHOLOGIST, PHYSIO, OT, DIETITIAN, SOCIAL_WORKER);
    private static final Set<Profession> ALL = Set.of(Profession.values());

    static ProfessionRights to(ResourceType type) {
        return switch (type) {
            case DEMOGRAPHICS -> rights(ALL, Set.of(SECRETARY));
            case CARE_PLAN, NOTE -> rights(SOCIAL, SOCIAL);
            case GOAL_COPM, PROM -> rights(SOCIAL, HEALTH);
            case DIARY_SHARED, FIRST_AID_KIT, BLOCK_MARKER -> rights(HEALTH, NOBODY);
            case PSYCH_NOTE -> rights(Set.of(PSYCHOLOGIST, DOCTOR), Set.of(PSYCHOLOGIST));
            case MEDICATION -> rights(HEALTH, Set.of(DOCTOR));
            case MEDICATION_REPORTED -> rights(HEALTH, HEALTH);
            case APPOINTMENT, MESSAGE -> rights(ALL, ALL);
            case REFERRAL -> rights(ALL, Set.of(DOCTOR, NURSE, SECRETARY));
            case WORK_STATEMENT -> rights(SOCIAL, Set.of(DOCTOR, SOCIAL_WORKER));
            // Only the citizen consents; whoever may read consents may document one given orally.
            case CONSENT -> rights(ALL, ALL);
            default -> rights(NOBODY, NOBODY);
        };
    }

    private static ProfessionRights rights(Set<Profession> read, Set<Profession> write) {
        return new ProfessionRights(read, write);
    }

    boolean mayRead(Actor actor) {
        return actor.profession() != null && read.contains(actor.profession());
    }

    boolean mayWrite(Actor actor) {
        return actor.profession() != null && write.contains(actor.profession());
    }

    static boolean isHealthPerson(Actor actor) {
        return actor.profession() != null && HEALTH.contains(actor.profession());
    }

    /** R8: staff who are not health persons act only with the management's permission. */
    static boolean lacksPermission(Actor actor) {
        return !isHealthPerson(actor) && !actor.managementPermission();
    }

    /** What a course shared between organisations shows to the other one. */
    static boolean isShared(ResourceType type) {
        return switch (type) {
            case DEMOGRAPHICS, CARE_PLAN, GOAL_COPM, PROM, FIRST_AID_KIT -> true;
            case APPOINTMENT, REFERRAL, MEDICATION, MESSAGE -> true;
            default -> false;
        };
    }
}
