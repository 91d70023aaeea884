package dk.livtag.access.policy.facts;

import java.util.Locale;

/** One switch on the page where a citizen lets a relative in. */
public enum GrantScope {
    PLAN,
    CALENDAR,
    FIRST_AID_KIT,
    SIGNAL,
    MESSAGES;

    /** The name that SQL and the audit log write. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
