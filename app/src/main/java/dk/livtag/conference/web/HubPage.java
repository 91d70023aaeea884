package dk.livtag.conference.web;

import dk.livtag.access.Profession;
import dk.livtag.conference.Conferences.Happening;
import dk.livtag.conference.meeting.Conference;
import dk.livtag.conference.meeting.Conference.Reason;
import dk.livtag.conference.meeting.Guest;
import dk.livtag.conference.meeting.Meeting;
import dk.livtag.conference.meeting.Whole;
import dk.livtag.pathway.programme.Words;
import dk.livtag.ui.Choice;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Frame;
import dk.livtag.ui.HasBanner;
import dk.livtag.ui.PatientBanner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One conference, from its preparation to what the patient has said.
 *
 * @param unassessed the assessments that nobody has finished
 * @param own the reader's profession
 * @param answer what is typed as an answer to a correction
 */
public record HubPage(
        PatientBanner banner,
        Whole whole,
        List<Words> unassessed,
        List<Happening> history,
        @Nullable Profession own,
        String answer,
        List<FieldError> errors)
        implements HasBanner {

    public Conference conference() {
        return whole.conference();
    }

    public Meeting meeting() {
        return conference().meeting();
    }

    public String path() {
        return ConferencePlaces.of(meeting().id());
    }

    public String all() {
        return ConferencePlaces.of(banner.patient());
    }

    public String given() {
        return given(banner.name());
    }

    /** How people are called in the room. */
    static String given(String name) {
        return name.split(" ", 2)[0];
    }

    public boolean isPlanned() {
        return conference() instanceof Conference.Planned;
    }

    /** Before the list is sent everybody may still prepare. */
    public boolean isBefore() {
        return isPlanned() || conference() instanceof Conference.Held;
    }

    /** Secretaries assess nobody, so they have no line. */
    public boolean writesLine() {
        return isBefore() && own != null && own != Profession.SECRETARY;
    }

    public List<Guest> invited() {
        return meeting().guests().stream().filter(Guest::isInvited).toList();
    }

    public int number(Guest it) {
        return invited().indexOf(it);
    }

    public List<Choice> reasons(Frame frame) {
        return Choice.each(Reason.values(), null, it -> frame.t("conference.reason." + it.name()));
    }

    /** A line of the history, where it is a code in the reader's words. */
    public String detail(Happening it, Frame frame) {
        return switch (it.kind()) {
            case "CANCELLED" -> frame.t("conference.reason." + it.detail());
            case "LINE" -> frame.t("conference.profession." + it.detail());
            default -> it.detail();
        };
    }

    @Override
    public String titleKey() {
        return "conference.title";
    }

    @Override
    public Object[] titleArguments() {
        return new Object[] {banner.name()};
    }
}
