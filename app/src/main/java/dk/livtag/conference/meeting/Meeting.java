package dk.livtag.conference.meeting;

import dk.livtag.access.Profession;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.PathwayId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What a conference is in all its states: about whom, when, where, with whom, and what is agreed so far.
 *
 * @param version counts every change, so that nobody overwrites what somebody else has just changed
 */
public record Meeting(
        ConferenceId id, Subject subject, Slot slot, List<Guest> guests, Agreements agreements, int version) {

    public Meeting {
        guests = List.copyOf(guests);
    }

    /** Whose conference it is, in which pathway, held by whom. */
    public record Subject(PatientId patient, PathwayId pathway, OrganisationId organisation) {}

    /** When and where, by Danish clocks. */
    public record Slot(LocalDate day, LocalTime time, int minutes, String place) {

        /** 13.45, as it is written here. */
        public String from() {
            return clock(time);
        }

        public String until() {
            return clock(time.plusMinutes(minutes));
        }

        private static String clock(LocalTime it) {
            return "%d.%02d".formatted(it.getHour(), it.getMinute());
        }
    }

    public PatientId patient() {
        return subject.patient();
    }

    /** Those who prepare a line, each profession once. */
    public List<Profession> prepare() {
        return guests.stream()
                .flatMap(it -> it.prepares().stream())
                .distinct()
                .sorted()
                .toList();
    }

    Meeting at(Slot other, List<Guest> others) {
        return new Meeting(id, subject, other, others, agreements, version);
    }

    Meeting with(Agreements others) {
        return new Meeting(id, subject, slot, guests, others, version);
    }
}
