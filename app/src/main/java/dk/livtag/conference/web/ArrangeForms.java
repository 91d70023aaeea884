package dk.livtag.conference.web;

import dk.livtag.conference.meeting.Guest.Kind;
import dk.livtag.conference.meeting.Meeting;
import dk.livtag.pathway.team.TeamMember;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/** Where the fields of a plan come from: what was sent, what is usual, and what was planned before. */
final class ArrangeForms {

    private ArrangeForms() {}

    static ArrangeForm of(MultiValueMap<String, String> fields) {
        var guests = new EnumMap<Kind, String>(Kind.class);
        for (var kind : ArrangeForm.invited()) {
            guests.put(kind, first(fields, kind.name()));
        }
        return new ArrangeForm(
                first(fields, "day"),
                first(fields, "time"),
                first(fields, "minutes"),
                first(fields, "place"),
                Set.copyOf(fields.getOrDefault("members", List.of())),
                guests);
    }

    /** The whole team, and three quarters of an hour. */
    static ArrangeForm empty(List<TeamMember> team) {
        var roles = team.stream().map(it -> it.role().name()).collect(Collectors.toSet());
        return new ArrangeForm("", "", "45", "", roles, Map.of());
    }

    static ArrangeForm of(Meeting it) {
        var roles = new HashSet<String>();
        var guests = new EnumMap<Kind, String>(Kind.class);
        for (var guest : it.guests()) {
            if (guest.role() != null) {
                roles.add(guest.role().name());
            } else {
                guests.put(guest.kind(), guest.name());
            }
        }
        var slot = it.slot();
        return new ArrangeForm(
                slot.day().toString(), slot.from(), String.valueOf(slot.minutes()), slot.place(), roles, guests);
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        var value = fields.getFirst(name);
        return value == null ? "" : value;
    }
}
