package dk.livtag.plan.web;

import dk.livtag.access.Caller;
import dk.livtag.kernel.PatientId;
import dk.livtag.plan.Problems;
import dk.livtag.plan.Wanting;
import dk.livtag.ui.HasBanner;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows what is hard for one patient, and how it goes. */
@Controller
class GoalsController {

    private final Problems problems;
    private final Wanting wanting;
    private final HasBanner.Source banners;

    GoalsController(Problems problems, Wanting wanting, HasBanner.Source banners) {
        this.problems = problems;
        this.wanting = wanting;
        this.banners = banners;
    }

    @GetMapping("/team/borger/{id}/maal")
    ModelAndView show(@PathVariable PatientId id, Caller.SignedIn by) {
        var activities = problems.of(id);
        var page = new GoalsPage(
                banners.of(id), activities, wanting.of(id), problems.thresholds(id), PlanPlaces.writesGoals(by));
        return new ModelAndView("plan/goals", Map.of("page", page));
    }
}
