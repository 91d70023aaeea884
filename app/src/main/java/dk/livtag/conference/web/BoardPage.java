package dk.livtag.conference.web;

import dk.livtag.conference.Boards.Desk;
import dk.livtag.conference.Boards.Typed;
import dk.livtag.conference.meeting.Agreement;
import dk.livtag.conference.meeting.Conference;
import dk.livtag.conference.meeting.Part;
import dk.livtag.conference.meeting.Whole;
import dk.livtag.ui.Choice;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.HasBanner;
import dk.livtag.ui.PatientBanner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The board in the room (tavlen): the patient's words, what the professions see, and the agreements.
 *
 * @param edited the agreement that the fields are about; null for a new one
 */
public record BoardPage(
        PatientBanner banner,
        Whole whole,
        Desk desk,
        List<Choice> whom,
        Typed filled,
        @Nullable Agreement edited,
        List<FieldError> errors)
        implements HasBanner {

    public List<Agreement> agreements() {
        return whole.conference().meeting().agreements().all();
    }

    public boolean isFirst(Agreement it) {
        return agreements().getFirst().equals(it);
    }

    public boolean isLast(Agreement it) {
        return agreements().getLast().equals(it);
    }

    /** The list can be changed. */
    public boolean isOpen() {
        return whole.conference() instanceof Conference.OnTheBoard;
    }

    /** The part that is on; null outside the meeting. */
    public @Nullable Part part() {
        return whole.conference() instanceof Conference.Held held ? held.part() : null;
    }

    /** What the patient says is not right. */
    public @Nullable String wrong() {
        return whole.conference() instanceof Conference.Corrected corrected ? corrected.words() : null;
    }

    public boolean isOver() {
        return desk.elapsed() > desk.minutes();
    }

    public String given() {
        return HubPage.given(banner.name());
    }

    public String path() {
        return back() + "/tavle";
    }

    public String back() {
        return ConferencePlaces.of(whole.conference().meeting().id());
    }

    @Override
    public String titleKey() {
        return "conference.board.title";
    }

    @Override
    public Object[] titleArguments() {
        return new Object[] {banner.name()};
    }
}
