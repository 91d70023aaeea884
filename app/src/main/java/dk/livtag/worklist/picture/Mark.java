package dk.livtag.worklist.picture;

import java.util.Locale;

/** Why somebody deserves attention today (vær opmærksom på); the first of them count most. */
public enum Mark {
    /** The reader's own assessment is not done. */
    OWN_ASSESSMENT,
    /** The pathway goes on after its expected end. */
    OVERRUN,
    /** What the citizen was asked for is overdue. */
    UNANSWERED,
    /** A step waits for a profession that nobody in the team has. */
    UNMANNED;

    public String textKey() {
        return "mark." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
