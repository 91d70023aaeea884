package dk.livtag.pathway;

import java.util.Locale;

/** What somebody is to one patient: the doctor or the nurse who stays (fast læge, kontaktsygeplejerske). */
enum TeamRole {
    DOCTOR,
    CONTACT_NURSE;

    /** The name that SQL writes. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
