package dk.livtag.demo.web;

import dk.livtag.ui.FieldError;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.time.Instant;
import java.util.List;

/**
 * What time it is in the demo, and where to move it.
 *
 * @param moved whether that differs from the time on the wall
 * @param wanted the date somebody wrote
 */
public record ClockPage(Instant now, boolean moved, String wanted, List<FieldError> errors) implements Page {

    public boolean isWrong() {
        return !errors.isEmpty();
    }

    @Override
    public String titleKey() {
        return "demo.clock.title";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
