package dk.livtag.plan.web;

import dk.livtag.access.Caller;
import dk.livtag.kernel.PatientId;
import dk.livtag.plan.Wanting;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.HasBanner;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Hope and readiness, as a conversation (D16): what was said is written down beside what was said before. */
@Controller
class TalkController {

    private final Wanting wanting;
    private final HasBanner.Source banners;

    TalkController(Wanting wanting, HasBanner.Source banners) {
        this.wanting = wanting;
        this.banners = banners;
    }

    @GetMapping("/team/borger/{id}/maal/samtale")
    ModelAndView show(@PathVariable PatientId id, Caller.SignedIn by) {
        return page(id, by, Map.of(), List.of());
    }

    @PostMapping("/team/borger/{id}/maal/samtale")
    ModelAndView say(@PathVariable PatientId id, @RequestParam Map<String, String> fields, Caller.SignedIn by) {
        var talk = TalkForm.of(fields);
        if (!talk.problems().isEmpty()) {
            return page(id, by, fields, talk.problems());
        }
        talk.words().forEach((question, words) -> wanting.say(id, question, words, by));
        return new ModelAndView("redirect:" + PlanPlaces.goals(id) + "/samtale");
    }

    private ModelAndView page(PatientId id, Caller.SignedIn by, Map<String, String> typed, List<FieldError> errors) {
        var goals = wanting.of(id);
        var page = new TalkPage(banners.of(id), goals, PlanPlaces.writesGoals(by), typed, errors);
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("plan/talk", Map.of("page", page), status);
    }
}
