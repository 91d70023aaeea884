package dk.livtag.assessment.web;

import dk.livtag.access.Caller;
import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.Planning;
import dk.livtag.pathway.programme.Step;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.HasBanner;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Chooses which professions assess one patient (L18), as changes of her own plan. */
@Controller
@RequestMapping("/team/borger/{id}/vurderinger/valg")
class BundleController {

    private static final int LONGEST = 500;

    private final Planning planning;
    private final HasBanner.Source banners;

    BundleController(Planning planning, HasBanner.Source banners) {
        this.planning = planning;
        this.banners = banners;
    }

    @GetMapping
    ModelAndView show(@PathVariable PatientId id) {
        var plan = planning.plan(id);
        return page(id, plan, codes(chosen(plan)), "", List.of());
    }

    @PostMapping
    ModelAndView choose(
            @PathVariable PatientId id,
            @RequestParam(defaultValue = "") Set<String> valgt,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String why,
            Caller.SignedIn by) {
        var plan = planning.plan(id);
        if (why.isBlank() || why.strip().length() > LONGEST) {
            return page(id, plan, valgt, why, List.of(FieldError.of("why", "assessment.bundle.why.missing")));
        }
        var seen = version;
        for (var step : changed(plan, valgt)) {
            var changed = valgt.contains(step.code())
                    ? planning.choose(id, seen, step.code(), why.strip(), by)
                    : planning.remove(id, seen, step.code(), why.strip(), by);
            seen = changed.planVersion();
        }
        return new ModelAndView("redirect:" + Addresses.all(id));
    }

    private static List<Step> changed(Planning.OwnPlan plan, Set<String> wanted) {
        var now = codes(chosen(plan));
        return all(plan)
                .filter(it -> now.contains(it.code()) != wanted.contains(it.code()))
                .toList();
    }

    private ModelAndView page(
            PatientId id, Planning.OwnPlan plan, Set<String> chosen, String why, List<FieldError> errors) {
        var page = new BundlePage(
                banners.of(id), all(plan).toList(), chosen, plan.pathway().planVersion(), why, errors);
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("assessment/bundle", Map.of("page", page), status);
    }

    private static Stream<Step> all(Planning.OwnPlan plan) {
        return Stream.concat(chosen(plan), plan.offered().stream().filter(BundleController::assesses));
    }

    private static Stream<Step> chosen(Planning.OwnPlan plan) {
        return plan.pathway().plan().steps().filter(BundleController::assesses);
    }

    private static boolean assesses(Step it) {
        return it.kind() == Step.Kind.ASSESSMENT;
    }

    private static Set<String> codes(Stream<Step> steps) {
        return steps.map(Step::code).collect(Collectors.toUnmodifiableSet());
    }
}
