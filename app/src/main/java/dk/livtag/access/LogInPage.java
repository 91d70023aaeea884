package dk.livtag.access;

import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.List;

/** The ways to log in. */
public record LogInPage(List<LogInWay> ways) implements Page {

    @Override
    public String titleKey() {
        return "access.log-in.title";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
