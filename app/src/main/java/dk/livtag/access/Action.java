package dk.livtag.access;

import java.util.Locale;

/** What somebody wants to do with a resource. */
public enum Action {
    READ,
    SEARCH,
    CREATE,
    UPDATE,
    DELETE,
    CORRECT,
    SIGN,
    CANCEL,
    SHARE,
    REVOKE,
    EXPORT,
    BREAK_GLASS;

    /** The name that SQL and the audit log write. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
