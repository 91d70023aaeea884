package dk.livtag.conference.web.listing;

import dk.livtag.conference.listing.Listing;
import dk.livtag.conference.listing.Listing.Kind;
import dk.livtag.conference.listing.Listing.Row;
import dk.livtag.conference.meeting.Meeting.Slot;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;

/** The conferences of those whom the reader works with, of one kind at a time. */
public record ListPage(Listing listing) implements Page {

    public String address(Kind kind, int page) {
        return "/team/konferencer?vis=" + kind.word() + (page > 1 ? "&side=" + page : "");
    }

    public String address(Row it) {
        return "/team/konference/" + it.id().value();
    }

    public String from(Row it) {
        return new Slot(it.day(), it.time(), 0, "").from();
    }

    @Override
    public String titleKey() {
        return "conference.list.title";
    }

    @Override
    public Shell shell() {
        return Shell.STAFF;
    }
}
