package dk.livtag.access;

/** What the management has given one member of staff beyond the profession's rights. */
public enum Duty {
    /** Reads and decides the referrals sent to the organisation (R21). */
    TRIAGE,
    /** The permission that staff outside the health professions need (R8). */
    MANAGEMENT_PERMISSION
}
