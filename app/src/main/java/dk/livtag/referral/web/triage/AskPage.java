package dk.livtag.referral.web.triage;

import dk.livtag.referral.ReferralId;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.List;

/** Asking the sender: what is missing, coded and in words. */
public record AskPage(ReferralId id, String name, ReasonForm form) implements Page {

    @Override
    public String titleKey() {
        return "referral.ask.title";
    }

    @Override
    public List<FieldError> errors() {
        return form.errors();
    }

    @Override
    public Shell shell() {
        return Shell.STAFF;
    }

    public String path() {
        return "/team/henvisninger/" + id.value();
    }
}
