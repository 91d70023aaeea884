package dk.livtag.access;

import java.util.Locale;

/** What the data are wanted for (formål). */
public enum Purpose {
    TREATMENT,
    OWN_LEARNING,
    QUALITY,
    RESEARCH,
    EMPLOYMENT,
    INSURANCE;

    /** The name that SQL and the audit log write. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
