package dk.livtag.referral.web.sender;

import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;

/** Thanks a sender for having answered. */
public record AnsweredPage() implements Page {

    @Override
    public String titleKey() {
        return "referral.answered.title";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
