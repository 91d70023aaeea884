package dk.livtag.access;

import java.util.Locale;

/** What the management has given one member of staff beyond the profession's rights. */
public enum Duty {
    /** Reads and decides the referrals sent to the organisation (R21). */
    TRIAGE,
    /** The permission that staff outside the health professions need (R8). */
    MANAGEMENT_PERMISSION;

    /** What the page frame knows it by. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
