package dk.livtag.demo.history;

import dk.livtag.conference.Arranging.Wanted;
import dk.livtag.conference.meeting.Agreement.Whom;
import dk.livtag.conference.meeting.Guest;
import dk.livtag.conference.meeting.Guest.Kind;
import dk.livtag.conference.meeting.Meeting.Slot;
import dk.livtag.pathway.programme.Step;
import dk.livtag.pathway.team.TeamMember;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** When and with whom the demo's conferences are, and who takes on what. */
final class Meetings {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final int MINUTES = 45;

    private Meetings() {}

    static Wanted wanted(List<TeamMember> team, int ahead, Instant now) {
        var own = team.stream().map(it -> new Guest(Kind.TEAM, it.role(), it.name()));
        var invited = Stream.of(
                new Guest(Kind.RELATIVE, null, "Mette (datter)"), new Guest(Kind.JOB_CENTRE, null, "Pia Juhl"));
        var slot = new Slot(day(now, ahead), LocalTime.of(13, 0), MINUTES, "Lokale 3");
        return new Wanted(slot, Stream.concat(own, invited).toList(), "Fælles konference planlagt");
    }

    /** Two of the team, and the patient. */
    static Whom whom(List<TeamMember> team, String patient, int number) {
        if (number == 2) {
            return new Whom(Step.Who.PATIENT, patient, false);
        }
        var member = team.get(number % team.size());
        return new Whom(Step.Who.valueOf(member.role().name()), member.name(), false);
    }

    static LocalDate day(Instant now, int ahead) {
        return LocalDate.ofInstant(now, DENMARK).plusDays(ahead);
    }
}
