package dk.livtag.rights.web.emergency;

import dk.livtag.rights.emergency.FollowUp;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.time.Instant;
import java.util.List;

/** All emergency access at an organisation, what waits on top. */
public record FollowUpsPage(List<FollowUp> all, Instant now) implements Page {

    static final String PATH = "/tilsyn/noedadgang";

    public List<FollowUp.Waiting> waiting() {
        return all.stream()
                .filter(FollowUp.Waiting.class::isInstance)
                .map(FollowUp.Waiting.class::cast)
                .toList();
    }

    public List<FollowUp.Closed> closed() {
        return all.stream()
                .filter(FollowUp.Closed.class::isInstance)
                .map(FollowUp.Closed.class::cast)
                .toList()
                .reversed();
    }

    public static String address(FollowUp it) {
        return PATH + "/" + it.opening().id();
    }

    @Override
    public String titleKey() {
        return "tilsyn.title";
    }

    @Override
    public Shell shell() {
        return Shell.STAFF;
    }
}
