package dk.livtag.measure.web.citizen;

import dk.livtag.measure.run.Run;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;

/**
 * That it is sent.
 *
 * @param next the next questionnaire that waits; empty for none
 */
public record ThanksPage(Run run, String next) implements Page {

    @Override
    public String titleKey() {
        return "skema.thanks.title";
    }

    @Override
    public Shell shell() {
        return Shell.CITIZEN;
    }
}
