package dk.livtag.referral.web.citizen;

import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;

/** What happens now, and the code to follow it with. */
public record ReceiptPage(String code, int weekdays) implements Page {

    @Override
    public String titleKey() {
        return "referral.receipt.title";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
