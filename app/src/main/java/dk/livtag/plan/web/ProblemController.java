package dk.livtag.plan.web;

import dk.livtag.access.Caller;
import dk.livtag.kernel.PatientId;
import dk.livtag.plan.Problems;
import dk.livtag.plan.Ratings;
import dk.livtag.plan.activity.ProblemId;
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

/** Writes down a problem together with the patient, and changes it. */
@Controller
class ProblemController {

    private final Problems problems;
    private final Ratings ratings;
    private final HasBanner.Source banners;

    ProblemController(Problems problems, Ratings ratings, HasBanner.Source banners) {
        this.problems = problems;
        this.ratings = ratings;
        this.banners = banners;
    }

    @GetMapping("/team/borger/{id}/maal/nyt")
    ModelAndView empty(@PathVariable PatientId id) {
        problems.of(id);
        return page(new ProblemPage(banners.of(id), null, ProblemForm.EMPTY, List.of()));
    }

    @PostMapping("/team/borger/{id}/maal/nyt")
    ModelAndView add(@PathVariable PatientId id, @RequestParam Map<String, String> fields, Caller.SignedIn by) {
        var form = ProblemForm.of(fields);
        if (!form.problems().isEmpty()) {
            return page(new ProblemPage(banners.of(id), null, form, form.problems()));
        }
        var added = problems.add(id, form.said(), by);
        ratings.rate(added, form.rating(), by);
        return new ModelAndView("redirect:" + PlanPlaces.goals(id));
    }

    @GetMapping("/team/problem/{id}")
    ModelAndView show(@PathVariable ProblemId id) {
        var it = problems.get(id);
        return page(new ProblemPage(banners.of(it.patient()), it, ProblemForm.of(it.said()), List.of()));
    }

    @PostMapping("/team/problem/{id}")
    ModelAndView change(@PathVariable ProblemId id, @RequestParam Map<String, String> fields, Caller.SignedIn by) {
        var it = problems.get(id);
        var form = ProblemForm.of(fields);
        if (!form.problems().isEmpty()) {
            return page(new ProblemPage(banners.of(it.patient()), it, form, form.problems()));
        }
        problems.change(id, form.said(), by);
        return new ModelAndView("redirect:" + PlanPlaces.goals(it.patient()));
    }

    /** Gives it a seat, takes the seat away, or lays it aside. */
    @PostMapping("/team/problem/{id}/valg")
    String choose(@PathVariable ProblemId id, @RequestParam(defaultValue = "") String act, Caller.SignedIn by) {
        var it = problems.get(id);
        switch (act) {
            case "choose" -> problems.choose(id, by);
            case "leave" -> problems.leave(id, by);
            case "aside" -> problems.layAside(id, by);
            default -> {}
        }
        return "redirect:" + PlanPlaces.goals(it.patient());
    }

    private static ModelAndView page(ProblemPage page) {
        var status = page.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("plan/problem", Map.of("page", page), status);
    }
}
