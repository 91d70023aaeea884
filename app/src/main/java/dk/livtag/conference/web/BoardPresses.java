package dk.livtag.conference.web;

import dk.livtag.access.Caller;
import dk.livtag.conference.Agreeing;
import dk.livtag.conference.Agreeing.Letter;
import dk.livtag.conference.Boards;
import dk.livtag.conference.meeting.Part;
import dk.livtag.conference.web.BoardDesk.Seen;
import dk.livtag.kernel.Ids;
import dk.livtag.pathway.Pathway;
import dk.livtag.ui.FieldError;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Does what was pressed on the board, and says where to look next. */
@Component
class BoardPresses {

    private final Boards boards;
    private final Agreeing agreeing;
    private final Why why;
    private final Clock clock;

    BoardPresses(Boards boards, Agreeing agreeing, Why why, Clock clock) {
        this.boards = boards;
        this.agreeing = agreeing;
        this.why = why;
        this.clock = clock;
    }

    /** Where to look next, after the conference's own address; or what to put right first. */
    record Pressed(String place, List<FieldError> errors) {}

    Pressed press(Seen seen, BoardForm form, Caller.SignedIn by) {
        if (form.editing().isEmpty()) {
            boards.keep(seen.id(), form.typed(), by);
        }
        return switch (form.act()) {
            case "add", "save" -> write(seen, form, by);
            case "part" -> part(seen, form);
            case "up", "down", "edit", "remove" -> about(seen, form, by);
            case "send" -> send(seen, form, by);
            default -> to("/tavle");
        };
    }

    private Pressed write(Seen seen, BoardForm form, Caller.SignedIn by) {
        var problems = form.problems(seen.whom(), LocalDate.ofInstant(clock.instant(), Pathway.DENMARK));
        if (!problems.isEmpty()) {
            return new Pressed("", problems);
        }
        var edited = form.edited();
        if (edited != null) {
            boards.change(seen.id(), edited, form.terms(seen.whom()), by);
            return at(edited);
        }
        var added = Ids.next(clock);
        boards.add(seen.id(), added, form.terms(seen.whom()), by);
        return at(added);
    }

    private Pressed part(Seen seen, BoardForm form) {
        Arrays.stream(Part.values())
                .filter(it -> it.name().equals(form.about()))
                .findFirst()
                .ifPresent(it -> boards.go(seen.id(), it));
        return to("/tavle");
    }

    private Pressed about(Seen seen, BoardForm form, Caller.SignedIn by) {
        var agreement = form.agreement();
        if (agreement == null) {
            return to("/tavle");
        }
        return switch (form.act()) {
            case "edit" -> to("/tavle?ret=" + agreement + "#what");
            case "remove" -> {
                boards.remove(seen.id(), agreement, by);
                yield to("/tavle#aftaler");
            }
            default -> {
                boards.move(seen.id(), agreement, form.act().equals("up"), by);
                yield at(agreement);
            }
        };
    }

    /** What is half written would be lost, so it is put right first. */
    private Pressed send(Seen seen, BoardForm form, Caller.SignedIn by) {
        var meeting = seen.whole().conference().meeting();
        if (form.isTyping()) {
            return new Pressed("", List.of(FieldError.of("what", "conference.board.half")));
        }
        if (meeting.agreements().all().isEmpty()) {
            return new Pressed("", List.of(FieldError.of("what", "conference.board.none")));
        }
        agreeing.send(seen.id(), new Letter("", why.agreed(meeting)), by);
        return to("");
    }

    private static Pressed at(UUID agreement) {
        return to("/tavle#aftale-" + agreement);
    }

    private static Pressed to(String place) {
        return new Pressed(place, List.of());
    }
}
