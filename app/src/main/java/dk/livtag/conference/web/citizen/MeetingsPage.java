package dk.livtag.conference.web.citizen;

import dk.livtag.conference.meeting.Conference;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.List;

/** The patient's meetings with the whole team, the latest day first. */
public record MeetingsPage(List<Conference> meetings) implements Page {

    public static String address(Conference it) {
        return "/mit/moede/" + it.meeting().id().value();
    }

    /** What it asks of her, or how it stands. */
    public static String state(Conference it) {
        return "meeting.state." + it.getClass().getSimpleName();
    }

    @Override
    public String titleKey() {
        return "meeting.all.title";
    }

    @Override
    public Shell shell() {
        return Shell.CITIZEN;
    }
}
