package dk.livtag.referral.web.sender;

import dk.livtag.organisation.Organisation;
import dk.livtag.referral.form.Form;
import dk.livtag.ui.Choice;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.List;

/**
 * Before the first question: what it takes, where it goes, and the ways back to what was begun or sent.
 *
 * @param resume where the form that this browser holds goes on; empty when it holds none
 * @param letter what was pasted into a professional's form
 */
public record StartPage(Form form, List<Organisation> places, String resume, String letter, List<FieldError> errors)
        implements Page {

    @Override
    public String titleKey() {
        return form.wording("referral.start.title");
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }

    public boolean isProfessional() {
        return form == Form.PROFESSIONAL;
    }

    /** Our text as this form words it. */
    public String text(String key) {
        return form.wording(key);
    }

    /** Nobody is asked to choose between one. */
    public boolean asksWhere() {
        return places.size() > 1;
    }

    public List<Choice> choices() {
        return places.stream()
                .map(it -> new Choice(it.id().value().toString(), it.name(), false))
                .toList();
    }
}
