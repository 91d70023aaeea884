package dk.livtag.ui.paper;

import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;

/** A page that is sent as a file (PDF). Its template is a whole document in well-formed XHTML, without a frame. */
public interface Paper extends Page {

    /** What the file is called when it is kept; no name of a person and no illness. */
    String fileName();

    @Override
    default Shell shell() {
        return Shell.PUBLIC;
    }
}
