package dk.livtag.plan.web.citizen;

import dk.livtag.access.Caller;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.plan.Problems;
import dk.livtag.plan.Wanting;
import dk.livtag.plan.activity.Activities;
import dk.livtag.plan.activity.Problem;
import dk.livtag.plan.activity.Problem.Said;
import dk.livtag.plan.goal.Goals;
import dk.livtag.ui.FieldError;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the patient what she has said is hard, and takes a new thing. */
@Controller
class MyGoalsController {

    private final Problems problems;
    private final Wanting wanting;

    MyGoalsController(Problems problems, Wanting wanting) {
        this.problems = problems;
        this.wanting = wanting;
    }

    @GetMapping("/mit/maal")
    ModelAndView all(Caller.SignedIn me) {
        var patient = me.patient();
        var mine = patient == null ? new Activities(List.of(), List.of()) : problems.of(patient);
        return new ModelAndView(
                "plan/mine", Map.of("page", new MyGoalsPage(mine, patient == null ? Goals.NONE : wanting.of(patient))));
    }

    @GetMapping("/mit/maal/nyt")
    ModelAndView empty() {
        return words("", List.of());
    }

    @PostMapping("/mit/maal/nyt")
    ModelAndView add(@RequestParam(defaultValue = "") String words, Caller.SignedIn me) {
        var patient = me.patient();
        if (patient == null) {
            throw new RuleBroken("careplan.no-pathway");
        }
        var said = words.strip();
        if (said.isEmpty() || said.length() > Problem.LONGEST) {
            return words(words, List.of(FieldError.of("words", "goals.words.error", Problem.LONGEST)));
        }
        var added = problems.add(patient, new Said(said, null, null), me);
        return new ModelAndView("redirect:" + Question.AREA.address(added));
    }

    private static ModelAndView words(String words, List<FieldError> errors) {
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("plan/words", Map.of("page", new WordsPage(null, words, errors)), status);
    }
}
