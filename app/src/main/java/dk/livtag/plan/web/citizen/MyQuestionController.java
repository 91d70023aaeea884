package dk.livtag.plan.web.citizen;

import dk.livtag.access.Caller;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.plan.Problems;
import dk.livtag.plan.Ratings;
import dk.livtag.plan.activity.Problem;
import dk.livtag.plan.activity.Problem.Said;
import dk.livtag.plan.activity.ProblemId;
import dk.livtag.plan.activity.Run.Rating;
import dk.livtag.plan.web.Answered;
import dk.livtag.ui.FieldError;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks the patient about one thing, one question a page; each can be skipped. */
@Controller
@RequestMapping("/mit/maal/{id}/{trin}")
class MyQuestionController {

    private final Problems problems;
    private final Ratings ratings;
    private final Questions questions;

    MyQuestionController(Problems problems, Ratings ratings, Questions questions) {
        this.problems = problems;
        this.ratings = ratings;
        this.questions = questions;
    }

    @GetMapping
    ModelAndView ask(@PathVariable ProblemId id, @PathVariable String trin) {
        return page(problems.get(id), question(trin), List.of());
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable ProblemId id,
            @PathVariable String trin,
            @RequestParam(defaultValue = "") String answer,
            Caller.SignedIn me) {
        var it = problems.get(id);
        var question = question(trin);
        if (!questions.isAnswer(question, answer)) {
            return page(it, question, List.of(FieldError.of("answer", "goals.choose.error")));
        }
        keep(it, question, answer, me);
        return new ModelAndView("redirect:" + question.next(id));
    }

    private void keep(Problem it, Question question, String answer, Caller.SignedIn me) {
        var said = it.said();
        switch (question) {
            case AREA -> problems.change(it.id(), new Said(said.words(), Answered.area(answer), said.importance()), me);
            case IMPORTANCE ->
                problems.change(it.id(), new Said(said.words(), said.area(), Answered.number(answer)), me);
            case PERFORMANCE -> ratings.rate(it.id(), new Rating(Answered.number(answer), null), me);
            case SATISFACTION -> ratings.rate(it.id(), new Rating(null, Answered.number(answer)), me);
        }
    }

    private ModelAndView page(Problem it, Question question, List<FieldError> errors) {
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("plan/question", Map.of("page", questions.about(it, question, errors)), status);
    }

    private static Question question(String word) {
        return Question.of(word).orElseThrow(() -> new NotFound("problem.unknown"));
    }
}
