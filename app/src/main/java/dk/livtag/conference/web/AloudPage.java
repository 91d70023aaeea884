package dk.livtag.conference.web;

import dk.livtag.conference.meeting.Agreement;
import dk.livtag.conference.meeting.Meeting;
import dk.livtag.ui.HasBanner;
import dk.livtag.ui.PatientBanner;
import java.util.List;

/**
 * The agreements in large letters, to be read aloud (læs højt).
 *
 * @param number the one that is read; 0 for all of them
 */
public record AloudPage(PatientBanner banner, Meeting meeting, int number) implements HasBanner {

    public List<Agreement> all() {
        return meeting.agreements().all();
    }

    public List<Agreement> shown() {
        return number == 0 ? all() : List.of(all().get(number - 1));
    }

    public int place(Agreement it) {
        return all().indexOf(it) + 1;
    }

    public String path(int other) {
        return back() + "/laes-hoejt" + (other == 0 ? "" : "?nr=" + other);
    }

    public String back() {
        return ConferencePlaces.of(meeting.id());
    }

    @Override
    public String titleKey() {
        return "conference.aloud.title";
    }
}
