package dk.livtag.plan.web.citizen;

import dk.livtag.access.Caller;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.plan.Problems;
import dk.livtag.plan.Ratings;
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

/** Asks how it goes now with each thing that she works with, one question a page. */
@Controller
@RequestMapping("/mit/maal/svar/{number}")
class AnswerController {

    private final Problems problems;
    private final Ratings ratings;
    private final Questions questions;

    AnswerController(Problems problems, Ratings ratings, Questions questions) {
        this.problems = problems;
        this.ratings = ratings;
        this.questions = questions;
    }

    @GetMapping
    ModelAndView ask(@PathVariable int number, Caller.SignedIn me) {
        return page(patient(me), number, List.of());
    }

    @PostMapping
    ModelAndView answer(@PathVariable int number, @RequestParam(defaultValue = "") String answer, Caller.SignedIn me) {
        var patient = patient(me);
        var page = questions.inTurn(patient, number, List.of());
        if (!questions.isAnswer(Question.PERFORMANCE, answer)) {
            return page(patient, number, List.of(FieldError.of("answer", "goals.choose.error")));
        }
        var value = Answered.number(answer);
        var it = problems.of(patient).chosen().get((number - 1) / 2);
        ratings.rate(it.id(), Questions.isFirst(number) ? new Rating(value, null) : new Rating(null, value), me);
        return new ModelAndView("redirect:" + page.skip());
    }

    private ModelAndView page(PatientId patient, int number, List<FieldError> errors) {
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("plan/question", Map.of("page", questions.inTurn(patient, number, errors)), status);
    }

    private static PatientId patient(Caller.SignedIn me) {
        var patient = me.patient();
        if (patient == null) {
            throw new NotFound("problem.unknown");
        }
        return patient;
    }
}
