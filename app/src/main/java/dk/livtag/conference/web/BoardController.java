package dk.livtag.conference.web;

import dk.livtag.access.Caller;
import dk.livtag.conference.Boards.Typed;
import dk.livtag.conference.meeting.ConferenceId;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.HasBanner;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The board in the room. All of it is one form, so that whatever is pressed keeps what is being written. */
@Controller
@RequestMapping("/team/konference/{id}/tavle")
class BoardController {

    private final BoardDesk desk;
    private final BoardPresses presses;
    private final HasBanner.Source banners;

    BoardController(BoardDesk desk, BoardPresses presses, HasBanner.Source banners) {
        this.desk = desk;
        this.presses = presses;
        this.banners = banners;
    }

    @GetMapping
    ModelAndView show(@PathVariable ConferenceId id, @RequestParam(defaultValue = "") String ret, Caller.SignedIn by) {
        return page(desk.read(id, by, banners), null, BoardForm.id(ret), List.of());
    }

    @PostMapping
    ModelAndView press(@PathVariable ConferenceId id, @RequestParam Map<String, String> fields, Caller.SignedIn by) {
        var form = BoardForm.of(fields);
        var seen = desk.read(id, by, banners);
        var pressed = presses.press(seen, form, by);
        return pressed.errors().isEmpty()
                ? new ModelAndView("redirect:" + ConferencePlaces.of(id) + pressed.place())
                : page(seen, form.typed(), form.edited(), pressed.errors());
    }

    private static ModelAndView page(
            BoardDesk.Seen seen, @Nullable Typed typed, @Nullable UUID editing, List<FieldError> errors) {
        var agreement = seen.agreement(editing);
        var filled = typed != null ? typed : agreement == null ? seen.desk().typed() : seen.typed(agreement);
        var page = new BoardPage(
                seen.banner(), seen.whole(), seen.desk(), seen.choices(filled.who()), filled, agreement, errors);
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("conference/board", Map.of("page", page), status);
    }
}
