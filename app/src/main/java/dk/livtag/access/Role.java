package dk.livtag.access;

import java.util.Locale;

/** In which capacity somebody asks (rolle). */
public enum Role {
    CITIZEN,
    RELATIVE,
    CLINICIAN,
    EMPLOYMENT_AUTHORITY,
    ORG_ADMIN,
    SYS_ADMIN,
    DPO,
    STATISTICIAN,
    SERVICE,
    ANONYMOUS;

    /** The name that SQL and the audit log write. */
    public String code() {
        // The access matrix names the authority by today's office, which a reform may close.
        return this == EMPLOYMENT_AUTHORITY ? "jobcentre" : name().toLowerCase(Locale.ROOT);
    }
}
