package dk.livtag.ui.web;

import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;

/** A page of plain text: help, or the statement that is not there yet. */
public record HelpPage(String titleKey) implements Page {

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
