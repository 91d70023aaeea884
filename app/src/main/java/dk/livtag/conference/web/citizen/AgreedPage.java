package dk.livtag.conference.web.citizen;

import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;

/** The sheet as a page to print. */
public record AgreedPage(AgreedSheet sheet) implements Page {

    public String back() {
        return "/mit/moede/" + sheet.conference().meeting().id().value();
    }

    @Override
    public String titleKey() {
        return "meeting.agreed.title";
    }

    @Override
    public Shell shell() {
        return Shell.CITIZEN;
    }
}
