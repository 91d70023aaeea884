package dk.livtag.plan.web.citizen.step;

import dk.livtag.access.Caller;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.plan.ActionPlans;
import dk.livtag.plan.item.OwnStep;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The patient writes her own action plan (handleplan). */
@Controller
@RequestMapping("/mit/handleplan")
class ActionPlanController {

    private final ActionPlans plans;

    ActionPlanController(ActionPlans plans) {
        this.plans = plans;
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "") String ret, Caller.SignedIn me) {
        var steps = steps(me);
        var changed = steps.stream()
                .filter(it -> it.id().toString().equals(ret))
                .findFirst()
                .orElse(null);
        return page(new ActionPlanPage(steps, changed, changed == null ? StepForm.EMPTY : changed.doing(), List.of()));
    }

    @PostMapping
    ModelAndView add(@RequestParam Map<String, String> fields, Caller.SignedIn me) {
        var patient = me.patient();
        if (patient == null) {
            throw new RuleBroken("careplan.no-pathway");
        }
        var doing = StepForm.of(fields);
        if (!StepForm.problems(doing).isEmpty()) {
            return page(new ActionPlanPage(steps(me), null, doing, StepForm.problems(doing)));
        }
        plans.add(patient, doing, me);
        return new ModelAndView("redirect:/mit/handleplan");
    }

    @PostMapping("/{id}")
    ModelAndView change(@PathVariable UUID id, @RequestParam Map<String, String> fields, Caller.SignedIn me) {
        var doing = StepForm.of(fields);
        var changed = steps(me).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("step.unknown"));
        if (!StepForm.problems(doing).isEmpty()) {
            return page(new ActionPlanPage(steps(me), changed, doing, StepForm.problems(doing)));
        }
        plans.change(id, doing, me);
        return new ModelAndView("redirect:/mit/handleplan");
    }

    @PostMapping("/{id}/tilstand")
    String turn(@PathVariable UUID id, @RequestParam(defaultValue = "") String act, Caller.SignedIn me) {
        var state = Arrays.stream(OwnStep.State.values())
                .filter(it -> it.name().equals(act))
                .findFirst()
                .orElse(OwnStep.State.OPEN);
        plans.turn(id, state, me);
        return "redirect:/mit/handleplan";
    }

    private List<OwnStep> steps(Caller.SignedIn me) {
        var patient = me.patient();
        return patient == null ? List.of() : plans.of(patient);
    }

    private static ModelAndView page(ActionPlanPage page) {
        var status = page.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("plan/actionPlan", Map.of("page", page), status);
    }
}
