package dk.livtag.access.walls;

import dk.livtag.access.Caller;
import dk.livtag.access.CurrentCaller;
import dk.livtag.ui.Viewer;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the page frame who is looking. */
@Component
class CallerViewer implements Viewer.Source {

    private final CurrentCaller current;

    CallerViewer(CurrentCaller current) {
        this.current = current;
    }

    @Override
    public Viewer current() {
        if (!(current.get() instanceof Caller.SignedIn it)) {
            return Viewer.NOBODY;
        }
        var role = it.role().code();
        return new Viewer(
                it.name(),
                it.profession() == null
                        ? Set.of(role)
                        : Set.of(role, it.profession().code()));
    }
}
