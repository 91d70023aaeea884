package dk.livtag.plan.web.citizen.wish;

import dk.livtag.access.Caller;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.plan.Problems;
import dk.livtag.plan.Wanting;
import dk.livtag.plan.activity.Problem;
import dk.livtag.plan.goal.Goal;
import dk.livtag.plan.goal.Goal.Wanted;
import dk.livtag.plan.goal.GoalId;
import dk.livtag.plan.web.GoalTurn;
import dk.livtag.ui.FieldError;
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

/** The patient's own goals: written, put in other words, said how far, reached or let go. */
@Controller
class WishController {

    private final Wanting wanting;
    private final Problems problems;

    WishController(Wanting wanting, Problems problems) {
        this.wanting = wanting;
        this.problems = problems;
    }

    @GetMapping("/mit/maal/oenske")
    ModelAndView empty(Caller.SignedIn me) {
        return fresh(own(me), "", "", List.of());
    }

    @PostMapping("/mit/maal/oenske")
    ModelAndView add(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String problem,
            Caller.SignedIn me) {
        var patient = own(me);
        if (words.isBlank() || words.strip().length() > Goal.LONGEST) {
            return fresh(patient, words, problem, List.of(error()));
        }
        var linked = problems.of(patient).problems().stream()
                .map(Problem::id)
                .filter(it -> it.value().toString().equals(problem))
                .findFirst()
                .orElse(null);
        var set = wanting.set(patient, new Wanted(words.strip(), linked, List.of(), null, null, null), me);
        return new ModelAndView("redirect:" + WishPage.address(set));
    }

    @GetMapping("/mit/oenske/{id}")
    ModelAndView show(@PathVariable GoalId id) {
        return page(wanting.get(id), null, List.of());
    }

    @PostMapping("/mit/oenske/{id}")
    ModelAndView reword(@PathVariable GoalId id, @RequestParam(defaultValue = "") String words, Caller.SignedIn me) {
        var it = wanting.get(id);
        if (words.isBlank() || words.strip().length() > Goal.LONGEST) {
            return page(it, words, List.of(error()));
        }
        wanting.change(id, it.aim().wanted().reworded(words.strip()), me);
        return new ModelAndView("redirect:" + WishPage.address(id));
    }

    @PostMapping("/mit/oenske/{id}/tilstand")
    ModelAndView turn(@PathVariable GoalId id, @RequestParam Map<String, String> fields, Caller.SignedIn me) {
        var it = wanting.get(id);
        var errors = GoalTurn.take(wanting, it, fields, me);
        return errors.isEmpty() ? new ModelAndView("redirect:" + WishPage.address(id)) : page(it, null, errors);
    }

    private ModelAndView fresh(PatientId patient, String words, String problem, List<FieldError> errors) {
        var page = new NewWishPage(problems.of(patient).problems(), words, problem, errors);
        return new ModelAndView("plan/newWish", Map.of("page", page), status(errors));
    }

    private ModelAndView page(Goal it, @Nullable String words, List<FieldError> errors) {
        var goals = wanting.of(it.aim().patient());
        var typed = words == null ? it.aim().wanted().words() : words;
        var page = new WishPage(it, goals.marks(it), wanting.history(it.aim().id()), typed, errors);
        return new ModelAndView("plan/wish", Map.of("page", page), status(errors));
    }

    private static FieldError error() {
        return FieldError.of("words", "goals.goal.words.error", Goal.LONGEST);
    }

    private static HttpStatus status(List<FieldError> errors) {
        return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private static PatientId own(Caller.SignedIn me) {
        var patient = me.patient();
        if (patient == null) {
            throw new RuleBroken("careplan.no-pathway");
        }
        return patient;
    }
}
