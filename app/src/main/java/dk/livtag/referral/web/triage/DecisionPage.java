package dk.livtag.referral.web.triage;

import dk.livtag.referral.Decided;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import org.jspecify.annotations.Nullable;

/** One decision: who took it, and when. To somebody who decided second, also what she wanted, which is not kept. */
public record DecisionPage(Decided decided, @Nullable Wanted wanted) implements Page {

    /** What somebody wanted to decide. */
    public sealed interface Wanted {

        record Accept(String doctor, String nurse) implements Wanted {}

        record Decline(String reasonKey, String words) implements Wanted {}
    }

    @Override
    public String titleKey() {
        return "referral.decision.title";
    }

    @Override
    public Shell shell() {
        return Shell.STAFF;
    }
}
