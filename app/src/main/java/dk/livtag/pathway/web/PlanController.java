package dk.livtag.pathway.web;

import dk.livtag.access.Caller;
import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.Pathway;
import dk.livtag.pathway.Planning;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.HasBanner;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
    private final HasBanner.Source banners;
    private final Clock clock;

    PlanController(Planning planning, HasBanner.Source banners, Clock clock) {
        this.planning = planning;
        this.banners = banners;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable PatientId id) {
        return page(id, null, List.of());
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
            return page(id, form, List.of(FieldError.of("code", "pathway.plan.choose.missing")));
        }
        if (!form.whyProblems().isEmpty()) {
            return page(id, form, List.of(FieldError.of("chosenWhy", "pathway.plan.say-why")));
        }
        planning.choose(id, version, code, why.strip(), by);
        return back(id);
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
            return page(id, form, problems);
        }
        planning.add(id, version, form.own(), form.why().strip(), by);
        return back(id);
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
            return page(id, form, List.of(FieldError.of("why-" + code, "pathway.plan.say-why")));
        }
        planning.remove(id, version, code, why.strip(), by);
        return back(id);
    }

    private ModelAndView page(PatientId id, @Nullable PlanForm form, List<FieldError> errors) {
        var own = planning.plan(id);
        var shown = form == null ? PlanForm.empty(own.pathway().planVersion()) : form;
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        var page = new PlanPage(banners.of(id), own, shown, errors);
        return new ModelAndView("pathway/plan", Map.of("page", page), status);
    }

    private static ModelAndView back(PatientId id) {
        return new ModelAndView("redirect:/team/borger/" + id.value() + "/forloeb/plan");
    }
}
