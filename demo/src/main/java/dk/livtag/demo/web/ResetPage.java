package dk.livtag.demo.web;

import dk.livtag.demo.history.Reset.State;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.Locale;

/** Begin the demo again: what that does, and how far it is. */
public record ResetPage(State state, int percent) implements Page {

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    public String stateKey() {
        return "demo.reset." + state.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String titleKey() {
        return "demo.reset.title";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
