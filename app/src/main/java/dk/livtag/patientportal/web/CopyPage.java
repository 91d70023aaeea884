package dk.livtag.patientportal.web;

import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;

/** Where the citizen chooses how to take her record with her. */
public record CopyPage() implements Page {

    static final String PATH = "/mit/kopi";

    @Override
    public String titleKey() {
        return "copy.title";
    }

    @Override
    public Shell shell() {
        return Shell.CITIZEN;
    }
}
