package dk.livtag.access.walls;

import dk.livtag.access.Caller;
import dk.livtag.access.CurrentCaller;
import dk.livtag.access.Sessions;
import dk.livtag.ui.Viewer;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the page frame who is looking. */
@Component
class CallerViewer implements Viewer.Source {

    private final CurrentCaller current;
    private final Sessions sessions;

    CallerViewer(CurrentCaller current, Sessions sessions) {
        this.current = current;
        this.sessions = sessions;
    }

    @Override
    public Viewer current() {
        if (!(current.get() instanceof Caller.SignedIn it)) {
            return Viewer.NOBODY;
        }
        return new Viewer(it.name(), codes(it), sessions.left(it));
    }

    private static Set<String> codes(Caller.SignedIn viewer) {
        var codes = new HashSet<String>();
        codes.add(viewer.role().code());
        if (viewer.profession() != null) {
            codes.add(viewer.profession().code());
        }
        viewer.duties().forEach(it -> codes.add(it.code()));
        return codes;
    }
}
