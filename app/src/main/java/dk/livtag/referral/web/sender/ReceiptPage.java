package dk.livtag.referral.web.sender;

import dk.livtag.referral.form.Form;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;

/** What happens now, and the code to follow it with. */
public record ReceiptPage(Form form, String code, int weekdays) implements Page {

    @Override
    public String titleKey() {
        return form.wording("referral.receipt.title");
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
