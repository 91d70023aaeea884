package dk.livtag.ui.web;

import dk.livtag.ui.Display;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;

/** Visning: how pages look. */
public record DisplayPage(Display display, String back, boolean saved) implements Page {

    @Override
    public String titleKey() {
        return "display.title";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
