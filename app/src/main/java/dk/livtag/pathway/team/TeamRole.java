package dk.livtag.pathway.team;

import dk.livtag.access.Profession;
import java.util.Locale;

/** What somebody is to one patient (behandlerteam): the doctor and the nurse who stay, and the professions chosen. */
public enum TeamRole {
    DOCTOR,
    CONTACT_NURSE,
    PSYCHOLOGIST,
    PHYSIO,
    OT,
    DIETITIAN,
    SOCIAL_WORKER,
    SECRETARY;

    /** The name that SQL writes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody of a profession can have this part. */
    public boolean isFor(Profession profession) {
        return profession == (this == CONTACT_NURSE ? Profession.NURSE : Profession.valueOf(name()));
    }

    public static TeamRole of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
