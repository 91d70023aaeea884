package dk.livtag.referral.web.triage;

import dk.livtag.organisation.Organisation;
import dk.livtag.referral.ReferralId;
import dk.livtag.ui.Choice;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.List;

/** Passing a referral on: to which organisation, and why. */
public record RedirectPage(ReferralId id, String name, List<Organisation> others, ReasonForm form) implements Page {

    public List<Choice> places() {
        return others.stream()
                .map(it -> new Choice(
                        it.id().value().toString(),
                        it.name(),
                        it.id().value().toString().equals(form.place())))
                .toList();
    }

    @Override
    public String titleKey() {
        return "referral.redirect.title";
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
