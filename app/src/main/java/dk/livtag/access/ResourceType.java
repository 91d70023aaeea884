package dk.livtag.access;

import java.util.Locale;

/** The kinds of thing that access is decided about; every table with a patient belongs to one. */
public enum ResourceType {
    DEMOGRAPHICS,
    CARE_PLAN,
    GOAL_COPM,
    PROM,
    DIARY_PRIVATE,
    DIARY_SHARED,
    FIRST_AID_KIT,
    NOTE,
    PSYCH_NOTE,
    MEDICATION,
    MEDICATION_REPORTED,
    APPOINTMENT,
    REFERRAL,
    MESSAGE,
    WORK_STATEMENT,
    BLOCK,
    BLOCK_MARKER,
    CONSENT,
    RELATIVE_GRANT,
    AUDIT_OWN,
    RECORD,
    PATIENT,
    INFO_REQUEST,
    GROUP_SESSION,
    GROUP_ROSTER,
    AUDIT_ORG,
    USER_ACCOUNT,
    ORG_CONFIG,
    OUTBOX,
    STATS,
    PUBLIC_CONTENT,
    HEALTH_PROBE;

    /** The name that SQL and the audit log write. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
