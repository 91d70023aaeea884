package dk.livtag.pathway.web;

import dk.livtag.access.Caller;
import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.Pathway;
import dk.livtag.pathway.Planning;
import dk.livtag.ui.FieldError;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Changes one person's plan, in sight of its template. */
@Controller
@RequestMapping("/team/borger/{id}/forloeb/plan")
class PlanController {

    private final Planning planning;
    private final PlanPages pages;
    private final Clock clock;

    PlanController(Planning planning, PlanPages pages, Clock clock) {
        this.planning = planning;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable PatientId id) {
        return pages.show(id, null, List.of());
    }

    /** Takes in a step that the programme offers. */
    @PostMapping("/vaelg")
    ModelAndView choose(
            @PathVariable PatientId id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String why,
            Caller.SignedIn by) {
        var form = new PlanForm(version, "", "", "", "", why);
        if (code.isBlank()) {
            return pages.show(id, form, List.of(FieldError.of("code", "pathway.plan.choose.missing")));
        }
        if (!form.whyProblems().isEmpty()) {
            return pages.show(id, form, List.of(FieldError.of("chosenWhy", "pathway.plan.say-why")));
        }
        planning.choose(id, version, code, why.strip(), by);
        return PlanPages.back(id);
    }

    @PostMapping("/eget")
    ModelAndView add(
            @PathVariable PatientId id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam Map<String, String> fields,
            Caller.SignedIn by) {
        var form = PlanForm.of(version, fields);
        var problems = form.ownProblems(LocalDate.ofInstant(clock.instant(), Pathway.DENMARK));
        if (!problems.isEmpty()) {
            return pages.show(id, form, problems);
        }
        planning.add(id, version, form.own(), form.why().strip(), by);
        return PlanPages.back(id);
    }

    @PostMapping("/fjern")
    ModelAndView remove(
            @PathVariable PatientId id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String why,
            Caller.SignedIn by) {
        if (why.isBlank()) {
            var form = new PlanForm(version, "", "", "", "", why);
            return pages.show(id, form, List.of(FieldError.of("why-" + code, "pathway.plan.say-why")));
        }
        planning.remove(id, version, code, why.strip(), by);
        return PlanPages.back(id);
    }
}
