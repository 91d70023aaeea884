package dk.livtag.access;

import java.util.Locale;

/** What the data are wanted for (formål). */
public enum Purpose {
    TREATMENT,
    OWN_LEARNING,
    QUALITY,
    RESEARCH,
    EMPLOYMENT,
    INSURANCE,
    /** A citizen with her own data (egen journal). */
    OWN_RECORD,
    /** A relative with what the citizen lets her see (pårørende). */
    FAMILY,
    /** Running the house, without health data (drift). */
    ADMINISTRATION,
    /** Watching how the house is used (tilsyn). */
    OVERSIGHT,
    STATISTICS,
    /** What anybody may come for, without a log-in. */
    PUBLIC_SERVICE;

    /** What somebody in this role comes for, unless something else is said. */
    public static Purpose of(Role role) {
        return switch (role) {
            case CITIZEN -> OWN_RECORD;
            case RELATIVE -> FAMILY;
            // The house, working off an event, goes on with somebody's treatment.
            case CLINICIAN, SERVICE -> TREATMENT;
            case EMPLOYMENT_AUTHORITY -> EMPLOYMENT;
            case ORG_ADMIN, SYS_ADMIN -> ADMINISTRATION;
            case DPO -> OVERSIGHT;
            case STATISTICIAN -> STATISTICS;
            case ANONYMOUS -> PUBLIC_SERVICE;
        };
    }

    /** The name that SQL and the audit log write. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
