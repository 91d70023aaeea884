package dk.livtag.referral.web.triage;

import dk.livtag.referral.ReferralId;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.List;

/** Declining: the coded reason, and whether the sender is told it. */
public record DeclinePage(ReferralId id, String name, DeclineForm form, List<FieldError> errors) implements Page {

    @Override
    public String titleKey() {
        return "referral.decline.title";
    }

    @Override
    public Shell shell() {
        return Shell.STAFF;
    }

    public String path() {
        return "/team/henvisninger/" + id.value();
    }
}
