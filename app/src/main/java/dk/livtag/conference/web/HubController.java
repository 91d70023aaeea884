package dk.livtag.conference.web;

import dk.livtag.access.Caller;
import dk.livtag.conference.Agreeing;
import dk.livtag.conference.Agreeing.Letter;
import dk.livtag.conference.Arranging;
import dk.livtag.conference.Boards;
import dk.livtag.conference.Conferences;
import dk.livtag.conference.meeting.Conference.Reason;
import dk.livtag.conference.meeting.ConferenceId;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.HasBanner;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows one conference with all that stands of it; calls it off, and begins it. */
@Controller
@RequestMapping("/team/konference/{id}")
class HubController {

    private final Conferences conferences;
    private final Arranging arranging;
    private final Boards boards;
    private final Agreeing agreeing;
    private final Why why;
    private final HasBanner.Source banners;

    HubController(
            Conferences conferences,
            Arranging arranging,
            Boards boards,
            Agreeing agreeing,
            Why why,
            HasBanner.Source banners) {
        this.conferences = conferences;
        this.arranging = arranging;
        this.boards = boards;
        this.agreeing = agreeing;
        this.why = why;
        this.banners = banners;
    }

    @GetMapping
    ModelAndView show(@PathVariable ConferenceId id, Caller.SignedIn by) {
        return page(id, by, "", List.of());
    }

    @PostMapping("/aflys")
    ModelAndView cancel(
            @PathVariable ConferenceId id, @RequestParam(defaultValue = "") String reason, Caller.SignedIn by) {
        var chosen = Arrays.stream(Reason.values())
                .filter(it -> it.name().equals(reason))
                .findFirst();
        if (chosen.isEmpty()) {
            return page(id, by, "", List.of(FieldError.of("reason", "conference.cancel.reason.error")));
        }
        arranging.cancel(id, chosen.get(), by);
        return new ModelAndView("redirect:" + ConferencePlaces.of(id));
    }

    @PostMapping("/begynd")
    String begin(@PathVariable ConferenceId id, Caller.SignedIn by) {
        boards.begin(id, by);
        return "redirect:" + ConferencePlaces.of(id) + "/tavle";
    }

    /** Answers a correction, and sends the list once more. */
    @PostMapping("/svar")
    ModelAndView answer(
            @PathVariable ConferenceId id, @RequestParam(defaultValue = "") String answer, Caller.SignedIn by) {
        if (answer.isBlank() || answer.strip().length() > Agreeing.LONGEST) {
            return page(id, by, answer, List.of(FieldError.of("answer", "conference.answer.words", Agreeing.LONGEST)));
        }
        agreeing.send(id, new Letter(answer, why.agreed(conferences.get(id).meeting())), by);
        return new ModelAndView("redirect:" + ConferencePlaces.of(id));
    }

    private ModelAndView page(ConferenceId id, Caller.SignedIn by, String answer, List<FieldError> errors) {
        var whole = conferences.whole(id);
        var patient = whole.conference().meeting().patient();
        var page = new HubPage(
                banners.of(patient),
                whole,
                arranging.outlook(patient).awaited(),
                conferences.history(id),
                by.profession(),
                answer,
                errors);
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("conference/hub", Map.of("page", page), status);
    }
}
