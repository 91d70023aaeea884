package dk.livtag.patientportal.web;

import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;

/** The public front door (forside). */
public record FrontPage() implements Page {

    @Override
    public String titleKey() {
        return "front.title";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
