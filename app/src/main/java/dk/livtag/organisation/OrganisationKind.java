package dk.livtag.organisation;

import java.util.Locale;

/** What sort of place an organisation is. */
public enum OrganisationKind {
    HOSPITAL,
    MUNICIPALITY,
    GP,
    EMPLOYMENT_AUTHORITY;

    /** The name that SQL writes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static OrganisationKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
