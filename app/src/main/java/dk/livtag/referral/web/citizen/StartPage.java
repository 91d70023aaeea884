package dk.livtag.referral.web.citizen;

import dk.livtag.organisation.Organisation;
import dk.livtag.ui.Choice;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.List;

/**
 * Before the first question: what it takes, where it goes, and the ways back to what was begun or sent.
 *
 * @param resume where the form that this browser holds goes on; empty when it holds none
 */
public record StartPage(List<Organisation> places, String resume, List<FieldError> errors) implements Page {

    @Override
    public String titleKey() {
        return "referral.start.title";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
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
