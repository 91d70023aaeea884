package dk.livtag.plan.web.care;

import dk.livtag.access.Caller;
import dk.livtag.kernel.PatientId;
import dk.livtag.plan.ActionPlans;
import dk.livtag.plan.CarePlans;
import dk.livtag.plan.Problems;
import dk.livtag.plan.activity.ProblemId;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.HasBanner;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the plan of one patient, and takes what a profession says to a problem. */
@Controller
class CarePlanController {

    private final CarePlans plans;
    private final Problems problems;
    private final ActionPlans actionPlans;
    private final HasBanner.Source banners;

    CarePlanController(CarePlans plans, Problems problems, ActionPlans actionPlans, HasBanner.Source banners) {
        this.plans = plans;
        this.problems = problems;
        this.actionPlans = actionPlans;
        this.banners = banners;
    }

    @GetMapping("/team/borger/{id}/behandlingsplan")
    ModelAndView show(@PathVariable PatientId id) {
        return page(id, null, List.of());
    }

    @PostMapping("/team/problem/{id}/kommentar")
    ModelAndView comment(
            @PathVariable ProblemId id, @RequestParam(defaultValue = "") String words, Caller.SignedIn by) {
        var patient = problems.get(id).patient();
        if (words.isBlank() || words.strip().length() > CarePlans.LONGEST_COMMENT) {
            var field = CarePlanPage.comment(id);
            var error = FieldError.of(field, "careplan.comment.error", CarePlans.LONGEST_COMMENT);
            return page(patient, new CarePlanPage.Typed(id, words), List.of(error));
        }
        plans.comment(id, words, by);
        return new ModelAndView("redirect:" + CarePlaces.of(patient) + "#problem-" + id.value());
    }

    private ModelAndView page(PatientId id, CarePlanPage.@Nullable Typed typed, List<FieldError> errors) {
        var plan = plans.of(id);
        var page = new CarePlanPage(banners.of(id), plan, problems.of(id), actionPlans.of(id), typed, errors);
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("plan/care", Map.of("page", page), status);
    }
}
