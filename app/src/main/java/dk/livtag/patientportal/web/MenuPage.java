package dk.livtag.patientportal.web;

import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;

/** All that the citizen can go to, as a page rather than a drawer: works without script, and Back works. */
public record MenuPage() implements Page {

    @Override
    public String titleKey() {
        return "menu.title";
    }

    @Override
    public Shell shell() {
        return Shell.CITIZEN;
    }
}
