package dk.livtag.access.web;

import dk.livtag.access.web.InterruptedPage.Kept;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.List;

/**
 * Asks somebody to prove once more who she is, and keeps her form meanwhile.
 *
 * @param action where the form was going
 * @param post false where only an address was asked for
 */
public record StepUpPage(String action, List<Kept> fields, boolean post) implements Page {

    @Override
    public String titleKey() {
        return "access.step-up.title";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
