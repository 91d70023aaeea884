package dk.livtag.referral.web.sender;

import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;

/** The code that opens the form again, and for how long. */
public record PausePage(String code, long days) implements Page {

    @Override
    public String titleKey() {
        return "referral.pause.title";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
