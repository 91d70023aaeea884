package dk.livtag.conference.web;

import dk.livtag.access.Caller;
import dk.livtag.access.Profession;
import dk.livtag.conference.Conferences;
import dk.livtag.conference.Preparing;
import dk.livtag.conference.meeting.ConferenceId;
import dk.livtag.conference.meeting.Whole.Line;
import dk.livtag.kernel.Refusal.Forbidden;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.HasBanner;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets a profession write its line. */
@Controller
@RequestMapping("/team/konference/{id}/linje")
class LineController {

    private final Conferences conferences;
    private final Preparing preparing;
    private final HasBanner.Source banners;

    LineController(Conferences conferences, Preparing preparing, HasBanner.Source banners) {
        this.conferences = conferences;
        this.preparing = preparing;
        this.banners = banners;
    }

    @GetMapping
    ModelAndView show(@PathVariable ConferenceId id, Caller.SignedIn by) {
        return page(id, by, null, List.of());
    }

    @PostMapping
    ModelAndView write(
            @PathVariable ConferenceId id, @RequestParam(defaultValue = "") String words, Caller.SignedIn by) {
        if (words.isBlank() || words.strip().length() > Preparing.LONGEST) {
            var error = FieldError.of("words", "conference.line.words", Preparing.LONGEST);
            return page(id, by, words, List.of(error));
        }
        preparing.write(id, words, by);
        return new ModelAndView("redirect:" + ConferencePlaces.of(id) + "#linjer");
    }

    private ModelAndView page(ConferenceId id, Caller.SignedIn by, @Nullable String typed, List<FieldError> errors) {
        var whole = conferences.whole(id);
        var profession = own(by);
        var line = whole.line(profession).map(Line::words);
        var suggested = typed == null && line.isEmpty() ? preparing.suggestion(id, by) : Optional.<String>empty();
        var words = typed == null ? line.or(() -> suggested).orElse("") : typed;
        var page = new LinePage(
                banners.of(whole.conference().meeting().patient()),
                whole.conference(),
                profession,
                words,
                suggested.isPresent(),
                errors);
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("conference/line", Map.of("page", page), status);
    }

    private static Profession own(Caller.SignedIn by) {
        var profession = by.profession();
        if (profession == null || profession == Profession.SECRETARY) {
            throw new Forbidden("conference.line.none");
        }
        return profession;
    }
}
