package dk.livtag.plan.web.care;

import dk.livtag.access.Caller;
import dk.livtag.kernel.PatientId;
import dk.livtag.plan.ActionPlans;
import dk.livtag.plan.CarePlans;
import dk.livtag.plan.Problems;
import dk.livtag.plan.Wanting;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The plan in plain Danish: as the patient's page, and as a file to print. */
@Controller
class PlanSheetController {

    private final CarePlans plans;
    private final Problems problems;
    private final Wanting wanting;
    private final ActionPlans actionPlans;

    PlanSheetController(CarePlans plans, Problems problems, Wanting wanting, ActionPlans actionPlans) {
        this.plans = plans;
        this.problems = problems;
        this.wanting = wanting;
        this.actionPlans = actionPlans;
    }

    @GetMapping("/mit/behandlingsplan")
    ModelAndView page(Caller.SignedIn me) {
        return new ModelAndView("plan/myPlan", Map.of("page", new MyPlanPage(mine(me))));
    }

    @GetMapping("/mit/behandlingsplan.pdf")
    ModelAndView file(Caller.SignedIn me) {
        return new ModelAndView("plan/planPaper", Map.of("page", new PlanPaper(mine(me))));
    }

    /** The same file, for those who hand it over on paper. */
    @GetMapping("/team/borger/{id}/behandlingsplan.pdf")
    ModelAndView fileForStaff(@PathVariable PatientId id) {
        return new ModelAndView("plan/planPaper", Map.of("page", new PlanPaper(sheet(id))));
    }

    private Sheet mine(Caller.SignedIn me) {
        var patient = me.patient();
        return patient == null ? Sheet.EMPTY : sheet(patient);
    }

    private Sheet sheet(PatientId patient) {
        return new Sheet(problems.of(patient), wanting.of(patient), plans.of(patient), actionPlans.of(patient));
    }
}
