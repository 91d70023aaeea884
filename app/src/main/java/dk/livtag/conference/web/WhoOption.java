package dk.livtag.conference.web;

import dk.livtag.conference.meeting.Agreement.Whom;
import dk.livtag.conference.meeting.Guest;
import dk.livtag.conference.meeting.Meeting;
import dk.livtag.conference.meeting.Outlook;
import dk.livtag.pathway.programme.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Somebody who can take on an agreement, and what the form calls her. */
record WhoOption(String value, Whom whom) {

    /** The patient first, then the team, then those invited; the contact nurse follows up what the last take on. */
    static List<WhoOption> of(String patient, Outlook outlook, Meeting meeting) {
        var own = new WhoOption(Step.Who.PATIENT.name(), new Whom(Step.Who.PATIENT, patient, false));
        var team = outlook.team().stream()
                .map(it -> new WhoOption(
                        it.role().name(), new Whom(Step.Who.valueOf(it.role().name()), it.name(), false)));
        var invited = meeting.guests().stream()
                .filter(Guest::isInvited)
                .map(it -> new WhoOption(it.kind().name(), new Whom(Step.Who.CONTACT_NURSE, it.name(), true)));
        return Stream.concat(Stream.of(own), Stream.concat(team, invited)).toList();
    }

    static Optional<Whom> find(List<WhoOption> all, String value) {
        return all.stream()
                .filter(it -> it.value().equals(value))
                .map(WhoOption::whom)
                .findFirst();
    }

    static String value(List<WhoOption> all, Whom whom) {
        return all.stream()
                .filter(it -> it.whom().equals(whom))
                .map(WhoOption::value)
                .findFirst()
                .orElse("");
    }
}
