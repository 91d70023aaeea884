package dk.livtag.conference.web;

import dk.livtag.conference.meeting.Conference;
import dk.livtag.conference.meeting.Guest.Kind;
import dk.livtag.conference.meeting.Outlook;
import dk.livtag.ui.Choice;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Frame;
import dk.livtag.ui.HasBanner;
import dk.livtag.ui.PatientBanner;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Plans a conference, or arranges one anew.
 *
 * @param before the patient's conferences, where the page shows them
 * @param changed the conference that is arranged anew; null for a new one
 */
public record ArrangePage(
        PatientBanner banner,
        Outlook outlook,
        List<Conference> before,
        @Nullable Conference changed,
        Filled filled,
        List<FieldError> errors)
        implements HasBanner {

    /** What stands in the fields. */
    public record Filled(
            String day, String time, String minutes, String place, List<String> members, List<Invited> invited) {

        static Filled of(ArrangeForm it) {
            return new Filled(
                    it.day(),
                    it.time(),
                    it.minutes(),
                    it.place(),
                    List.copyOf(it.members()),
                    ArrangeForm.invited().stream()
                            .map(kind -> new Invited(kind, it.guest(kind)))
                            .toList());
        }
    }

    /** Somebody from outside the team, by name. */
    public record Invited(Kind kind, String name) {}

    /** The one that is on its way; null when there is none. */
    public @Nullable Conference open() {
        return before.stream()
                .filter(it -> it instanceof Conference.Planned || it instanceof Conference.Held)
                .findFirst()
                .orElse(null);
    }

    public List<Conference> others() {
        return before.stream().filter(it -> !it.equals(open())).toList();
    }

    public String action() {
        return changed == null
                ? ConferencePlaces.of(banner.patient())
                : ConferencePlaces.of(changed.meeting().id()) + "/ret";
    }

    public static String address(Conference it) {
        return ConferencePlaces.of(it.meeting().id());
    }

    public static String state(Conference it) {
        return "conference.state." + it.getClass().getSimpleName();
    }

    public List<Choice> team(Frame frame) {
        return outlook.team().stream()
                .map(it -> new Choice(
                        it.role().name(),
                        it.name() + ", "
                                + frame.t("conference.role." + it.role().name()).toLowerCase(Locale.ROOT),
                        filled.members().contains(it.role().name())))
                .toList();
    }

    @Override
    public String titleKey() {
        return changed == null ? "conference.arrange.title" : "conference.arrange.again";
    }
}
