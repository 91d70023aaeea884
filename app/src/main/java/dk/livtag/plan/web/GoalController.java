package dk.livtag.plan.web;

import dk.livtag.access.Caller;
import dk.livtag.kernel.PatientId;
import dk.livtag.plan.Problems;
import dk.livtag.plan.Wanting;
import dk.livtag.plan.goal.Goal;
import dk.livtag.plan.goal.GoalId;
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

/** Sets a goal together with the patient, changes it, and says how far it is. */
@Controller
class GoalController {

    private final Wanting wanting;
    private final Problems problems;
    private final HasBanner.Source banners;

    GoalController(Wanting wanting, Problems problems, HasBanner.Source banners) {
        this.wanting = wanting;
        this.problems = problems;
        this.banners = banners;
    }

    @GetMapping("/team/borger/{id}/maal/nyt-maal")
    ModelAndView empty(@PathVariable PatientId id) {
        return page(id, null, GoalForm.of(Map.of()), List.of());
    }

    @PostMapping("/team/borger/{id}/maal/nyt-maal")
    ModelAndView set(@PathVariable PatientId id, @RequestParam Map<String, String> fields, Caller.SignedIn by) {
        var form = GoalForm.of(fields);
        if (!form.problems().isEmpty()) {
            return page(id, null, form, form.problems());
        }
        wanting.set(id, form.wanted(problems.of(id).problems()), by);
        return new ModelAndView("redirect:" + PlanPlaces.goals(id));
    }

    @GetMapping("/team/maal/{id}")
    ModelAndView show(@PathVariable GoalId id) {
        var it = wanting.get(id);
        return page(it.aim().patient(), it, GoalForm.of(it.aim().wanted()), List.of());
    }

    @PostMapping("/team/maal/{id}")
    ModelAndView change(@PathVariable GoalId id, @RequestParam Map<String, String> fields, Caller.SignedIn by) {
        var it = wanting.get(id);
        var patient = it.aim().patient();
        var form = GoalForm.of(fields);
        if (!form.problems().isEmpty()) {
            return page(patient, it, form, form.problems());
        }
        wanting.change(id, form.wanted(problems.of(patient).problems()), by);
        return new ModelAndView("redirect:" + PlanPlaces.of(id));
    }

    /** How far it is; reached; or let go for a reason. */
    @PostMapping("/team/maal/{id}/tilstand")
    ModelAndView turn(@PathVariable GoalId id, @RequestParam Map<String, String> fields, Caller.SignedIn by) {
        var it = wanting.get(id);
        var errors = GoalTurn.take(wanting, it, fields, by);
        return errors.isEmpty()
                ? new ModelAndView("redirect:" + PlanPlaces.of(id))
                : page(it.aim().patient(), it, GoalForm.of(it.aim().wanted()), errors);
    }

    private ModelAndView page(PatientId patient, @Nullable Goal goal, GoalForm form, List<FieldError> errors) {
        var page = new GoalPage(
                banners.of(patient), goal, seen(goal), problems.of(patient).problems(), form, errors);
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("plan/goal", Map.of("page", page), status);
    }

    private GoalPage.Seen seen(@Nullable Goal goal) {
        return goal == null
                ? new GoalPage.Seen(List.of(), List.of())
                : new GoalPage.Seen(
                        wanting.of(goal.aim().patient()).marks(goal),
                        wanting.history(goal.aim().id()));
    }
}
