package dk.livtag.access;

import java.util.Locale;

/** What a member of staff is educated as (faggruppe). */
public enum Profession {
    DOCTOR,
    NURSE,
    PSYCHOLOGIST,
    PHYSIO,
    OT,
    DIETITIAN,
    SOCIAL_WORKER,
    SECRETARY;

    /** The name that SQL and the audit log write. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
