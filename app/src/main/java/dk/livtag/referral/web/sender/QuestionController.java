package dk.livtag.referral.web.sender;

import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.referral.Referral;
import dk.livtag.referral.draft.Change;
import dk.livtag.referral.draft.Draft;
import dk.livtag.referral.draft.Drafts;
import dk.livtag.referral.form.Form;
import dk.livtag.referral.form.Problem;
import dk.livtag.referral.form.Question;
import dk.livtag.ui.Display;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks one question at a time; each answer is kept before the next page comes. */
@Controller
@RequestMapping({"/henvis/{number:[1-7]}", "/henvis/fag/{number:[1-7]}"})
class QuestionController {

    private final Drafts drafts;
    private final Clashes clashes;
    private final Clock clock;

    QuestionController(Drafts drafts, Clashes clashes, Clock clock) {
        this.drafts = drafts;
        this.clashes = clashes;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable int number, @RequestParam(defaultValue = "") String ret, HttpServletRequest request) {
        var form = Form.at(request.getRequestURI());
        return held(form)
                .map(it -> view(HttpStatus.OK, page(it, question(form, number), ret.equals("1"))))
                .orElseGet(() -> start(form));
    }

    @PostMapping
    ModelAndView answer(@PathVariable int number, HttpServletRequest request, Display display) {
        var which = Form.at(request.getRequestURI());
        var form = QuestionForm.of(which, question(which, number), request);
        if (held(which).isEmpty()) {
            return start(which);
        }
        if (form.isEmptyPause()) {
            return new ModelAndView("redirect:/henvis/pause");
        }
        var problems = problems(form);
        return problems.isEmpty()
                ? keep(form, display)
                : view(HttpStatus.UNPROCESSABLE_CONTENT, QuestionPage.wrong(form, problems));
    }

    private ModelAndView keep(QuestionForm form, Display display) {
        return switch (drafts.answer(form.question(), form.fields(), form.version())) {
            case Change.Kept _ -> new ModelAndView("redirect:" + form.whereNext());
            case Change.Clash it ->
                new ModelAndView(
                        "ui/conflict",
                        Map.of("page", clashes.page(it, form, today(), display.language())),
                        HttpStatus.CONFLICT);
        };
    }

    /** The form that this browser holds, unless it is the other one. */
    private Optional<Draft> held(Form form) {
        return drafts.held().filter(it -> it.form() == form);
    }

    private static ModelAndView start(Form form) {
        return new ModelAndView("redirect:" + form.path());
    }

    private List<Problem> problems(QuestionForm form) {
        return form.isSkipped()
                ? List.of()
                : form.question().read(form.fields(), today()).problems();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Referral.DENMARK);
    }

    private static QuestionPage page(Draft draft, Question question, boolean correcting) {
        return new QuestionPage(draft.form(), question, draft.fields(question), draft.version(), correcting, List.of());
    }

    private static ModelAndView view(HttpStatus status, QuestionPage page) {
        return new ModelAndView("referral/question", Map.of("page", page), status);
    }

    private static Question question(Form form, int number) {
        return form.question(number).orElseThrow(() -> new NotFound("referral.question.unknown"));
    }
}
