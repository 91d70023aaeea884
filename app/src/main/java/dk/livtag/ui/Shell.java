package dk.livtag.ui;

import java.util.Locale;

/** Which of the house's three frames a page stands in. */
public enum Shell {
    PUBLIC,
    CITIZEN,
    STAFF;

    /** Class of the page's body. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
