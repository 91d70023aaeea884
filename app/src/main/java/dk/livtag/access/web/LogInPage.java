package dk.livtag.access.web;

import dk.livtag.access.LogInWay;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.List;

/**
 * The ways to log in.
 *
 * @param unknown whether the broker knows somebody whom this installation does not
 * @param refused whether the last attempt failed
 */
public record LogInPage(List<LogInWay> ways, boolean unknown, boolean refused) implements Page {

    @Override
    public String titleKey() {
        return "access.log-in.title";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
