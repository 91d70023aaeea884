package dk.livtag.referral.web.triage;

import dk.livtag.referral.Decided;
import dk.livtag.referral.Triage.Listed;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;

/** Decisions that were taken, the latest first. */
public record DecidedPage(Listed<Decided> list) implements Page {

    @Override
    public String titleKey() {
        return "referral.triage.decided.title";
    }

    @Override
    public Shell shell() {
        return Shell.STAFF;
    }
}
