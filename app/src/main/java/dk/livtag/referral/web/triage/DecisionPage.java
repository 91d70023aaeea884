package dk.livtag.referral.web.triage;

import dk.livtag.referral.Decided;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;

/** One decision: who took it, and when. Also what somebody sees who wanted to decide and came second. */
public record DecisionPage(Decided decided) implements Page {

    @Override
    public String titleKey() {
        return "referral.decision.title";
    }

    @Override
    public Shell shell() {
        return Shell.STAFF;
    }
}
