package dk.livtag.access.policy.request;

import java.util.Locale;

/** The coded grounds on which the glass may be broken (Sundhedsloven § 42 a, stk. 2). */
public enum EmergencyReason {
    ACUTE,
    VITAL_INTEREST,
    OTHER_PATIENT,
    STAFF_SAFETY,
    PUBLIC_INTEREST;

    /** The name that SQL and the audit log write. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
