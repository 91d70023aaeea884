package dk.livtag.conference.web;

import dk.livtag.conference.Arranging.Wanted;
import dk.livtag.conference.meeting.Guest;
import dk.livtag.conference.meeting.Guest.Kind;
import dk.livtag.conference.meeting.Meeting.Slot;
import dk.livtag.pathway.team.TeamMember;
import dk.livtag.ui.FieldError;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When, where and with whom, as it was sent. */
record ArrangeForm(
        String day, String time, String minutes, String place, Set<String> members, Map<Kind, String> guests) {

    private static final int LONGEST = 200;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H[:][.]mm");

    static List<Kind> invited() {
        return Stream.of(Kind.values()).filter(it -> it != Kind.TEAM).toList();
    }

    String guest(Kind kind) {
        return guests.getOrDefault(kind, "");
    }

    List<FieldError> problems(LocalDate today) {
        var problems = new ArrayList<FieldError>();
        var date = date();
        if (date == null || date.isBefore(today)) {
            problems.add(FieldError.of("day", "conference.arrange.day.error"));
        }
        if (clock() == null) {
            problems.add(FieldError.of("time", "conference.arrange.time.error"));
        }
        if (!minutes.strip().matches("[1-9][0-9]?|1[0-9]{2}")) {
            problems.add(FieldError.of("minutes", "conference.arrange.minutes.error"));
        }
        if (place.isBlank() || place.strip().length() > LONGEST) {
            problems.add(FieldError.of("place", "conference.arrange.place.error"));
        }
        guests.forEach((kind, name) -> {
            if (name.strip().length() > LONGEST) {
                problems.add(FieldError.of(kind.name(), "conference.arrange.guest.error"));
            }
        });
        return problems;
    }

    /** Asked once there are no problems. */
    Wanted wanted(List<TeamMember> team, String why) {
        var slot = new Slot(
                Objects.requireNonNull(date()),
                Objects.requireNonNull(clock()),
                Math.max(5, Integer.parseInt(minutes.strip())),
                place.strip());
        var own = team.stream()
                .filter(it -> members.contains(it.role().name()))
                .map(it -> new Guest(Kind.TEAM, it.role(), it.name()));
        var others = invited().stream()
                .filter(it -> !guest(it).isBlank())
                .map(it -> new Guest(it, null, guest(it).strip()));
        return new Wanted(slot, Stream.concat(own, others).toList(), why);
    }

    private @Nullable LocalDate date() {
        try {
            return LocalDate.parse(day.strip());
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private @Nullable LocalTime clock() {
        try {
            return LocalTime.parse(time.strip(), CLOCK);
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
