package dk.livtag.plan.web.citizen;

import dk.livtag.access.Caller;
import dk.livtag.plan.Problems;
import dk.livtag.plan.activity.Problem;
import dk.livtag.plan.activity.Problem.Said;
import dk.livtag.plan.activity.ProblemId;
import dk.livtag.ui.FieldError;
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

/** One thing that is hard: what she has said of it, other words for it, and whether she works with it now. */
@Controller
@RequestMapping("/mit/maal/{id}")
class MyProblemController {

    private final Problems problems;

    MyProblemController(Problems problems) {
        this.problems = problems;
    }

    @GetMapping
    ModelAndView show(@PathVariable ProblemId id) {
        var it = problems.get(id);
        var page = new MyProblemPage(it, problems.of(it.patient()));
        return new ModelAndView("plan/myProblem", Map.of("page", page));
    }

    @GetMapping("/ord")
    ModelAndView words(@PathVariable ProblemId id) {
        return words(problems.get(id), null, List.of());
    }

    @PostMapping("/ord")
    ModelAndView reword(@PathVariable ProblemId id, @RequestParam(defaultValue = "") String words, Caller.SignedIn me) {
        var it = problems.get(id);
        if (words.isBlank() || words.strip().length() > Problem.LONGEST) {
            return words(it, words, List.of(FieldError.of("words", "goals.words.error", Problem.LONGEST)));
        }
        problems.change(id, new Said(words.strip(), it.said().area(), it.said().importance()), me);
        return new ModelAndView("redirect:" + MyGoalsPage.address(it));
    }

    @PostMapping("/valg")
    String choose(@PathVariable ProblemId id, @RequestParam(defaultValue = "") String act, Caller.SignedIn me) {
        var it = problems.get(id);
        switch (act) {
            case "choose" -> problems.choose(id, me);
            case "leave" -> problems.leave(id, me);
            case "aside" -> problems.layAside(id, me);
            default -> {}
        }
        return "redirect:" + MyGoalsPage.address(it);
    }

    private static ModelAndView words(Problem it, @Nullable String typed, List<FieldError> errors) {
        var words = typed == null ? it.said().words() : typed;
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        var page = new WordsPage(MyGoalsPage.address(it), words, errors);
        return new ModelAndView("plan/words", Map.of("page", page), status);
    }
}
