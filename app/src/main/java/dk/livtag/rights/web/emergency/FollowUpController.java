package dk.livtag.rights.web.emergency;

import dk.livtag.access.Caller;
import dk.livtag.rights.Oversight;
import dk.livtag.rights.emergency.FollowUp.Finding;
import dk.livtag.rights.emergency.FollowUp.Verdict;
import dk.livtag.ui.FieldError;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
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

/** The data-protection officer follows up. */
@Controller
@RequestMapping(FollowUpsPage.PATH)
class FollowUpController {

    private final Oversight oversight;
    private final Clock clock;

    FollowUpController(Oversight oversight, Clock clock) {
        this.oversight = oversight;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView all(Caller.SignedIn me) {
        var page = new FollowUpsPage(oversight.all(me), clock.instant());
        return new ModelAndView("rights/followUps", Map.of("page", page));
    }

    @GetMapping("/{opening}")
    ModelAndView one(@PathVariable UUID opening, Caller.SignedIn me) {
        return page(opening, null, "", List.of(), me);
    }

    @PostMapping("/{opening}")
    ModelAndView close(
            @PathVariable UUID opening,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String note,
            Caller.SignedIn me) {
        var chosen = Arrays.stream(Verdict.values())
                .filter(it -> it.name().equals(verdict))
                .findFirst()
                .orElse(null);
        var errors = new ArrayList<FieldError>();
        if (chosen == null) errors.add(FieldError.of("verdict", "tilsyn.verdict.wrong"));
        var length = note.strip().length();
        if (length < Finding.SHORTEST || length > Finding.LONGEST) {
            errors.add(FieldError.of("note", "tilsyn.note.wrong", Finding.SHORTEST, Finding.LONGEST));
        }
        if (chosen == null || !errors.isEmpty()) {
            return page(opening, chosen, note, errors, me);
        }
        oversight.close(opening, chosen, note, me);
        return new ModelAndView("redirect:" + FollowUpsPage.PATH);
    }

    private ModelAndView page(
            UUID opening, @Nullable Verdict chosen, String note, List<FieldError> errors, Caller.SignedIn me) {
        var page = new FollowUpPage(oversight.get(opening, me), clock.instant(), chosen, note, errors);
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("rights/followUp", Map.of("page", page), status);
    }
}
