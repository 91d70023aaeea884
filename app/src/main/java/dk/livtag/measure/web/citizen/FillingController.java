package dk.livtag.measure.web.citizen;

import dk.livtag.access.Caller;
import dk.livtag.measure.Filling;
import dk.livtag.measure.Measurements;
import dk.livtag.measure.Sendable;
import dk.livtag.measure.instrument.Question;
import dk.livtag.measure.run.Filled;
import dk.livtag.measure.run.RunId;
import dk.livtag.measure.run.WhyNot;
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

/** Keeps each answer before the next question is shown. */
@Controller
@RequestMapping("/mit/skema/{id}")
class FillingController {

    private final Measurements measurements;
    private final Filling filling;
    private final Sendable sendable;

    FillingController(Measurements measurements, Filling filling, Sendable sendable) {
        this.measurements = measurements;
        this.filling = filling;
        this.sendable = sendable;
    }

    @PostMapping("/{number:[1-9]|[1-9][0-9]}")
    ModelAndView answer(
            @PathVariable RunId id,
            @PathVariable int number,
            @RequestParam Map<String, String> fields,
            Caller.SignedIn me) {
        var filled = measurements.get(id);
        var item = fields.getOrDefault("item", "");
        var press = fields.getOrDefault("press", "NEXT");
        var typed = fields.getOrDefault("answer", "").strip();
        var answer = Typed.number(typed);
        if (typed.isEmpty() && press.equals("PAUSE")) {
            return to("/mit/skema?pause=ja");
        }
        if (!press.equals("SKIP") && !isAnswer(filled, item, answer)) {
            return wrong(filled, number, typed);
        }
        var urgent = filling.answer(id, item, press.equals("SKIP") ? null : answer, me);
        if (urgent) {
            return to(StartPage.path(id) + "/pas-paa");
        }
        return to(press.equals("PAUSE") ? "/mit/skema?pause=ja" : next(id, item));
    }

    /** What the citizen is told, before anything else, when an answer must be acted on. */
    @GetMapping("/pas-paa")
    ModelAndView calm(@PathVariable RunId id) {
        var filled = measurements.get(id);
        return new ModelAndView("measure/calm", Map.of("page", new CalmPage(filled, sendable.outOfHours())));
    }

    @PostMapping("/tjek")
    ModelAndView send(@PathVariable RunId id, Caller.SignedIn me) {
        filling.complete(id, me);
        return to(StartPage.path(id) + "/tak");
    }

    @GetMapping("/nej")
    ModelAndView no(@PathVariable RunId id) {
        return no(measurements.get(id), List.of());
    }

    @PostMapping("/nej")
    ModelAndView decline(@PathVariable RunId id, @RequestParam(defaultValue = "") String reason, Caller.SignedIn me) {
        var why =
                NoPage.reasons().stream().filter(it -> it.name().equals(reason)).findFirst();
        if (why.isEmpty()) {
            return no(measurements.get(id), List.of(FieldError.of("reason", "skema.no.choose")));
        }
        filling.decline(id, why.orElse(WhyNot.OTHER), me);
        return to("/mit/skema?nej=ja");
    }

    private static ModelAndView no(Filled filled, List<FieldError> errors) {
        var page = new NoPage(filled, errors);
        return new ModelAndView(
                "measure/no",
                Map.of("page", page),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static boolean isAnswer(Filled filled, String item, @Nullable Double answer) {
        return answer != null
                && filled.instrument().definition().items().stream()
                        .anyMatch(it -> it.code().equals(item) && it.accepts(answer));
    }

    private static ModelAndView wrong(Filled filled, int number, String typed) {
        var place = Math.clamp(number, 1, filled.questions().size());
        var question = filled.questions().get(place - 1);
        var error = question.kind() == Question.Kind.CHOICE
                ? FieldError.of("answer", "skema.choose")
                : FieldError.of("answer", "skema.number", question.from(), question.to());
        var page = new QuestionPage(filled, place, typed, List.of(error));
        return new ModelAndView("measure/question", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The question after this one, as the answers are now. */
    private String next(RunId id, String item) {
        var questions = measurements.get(id).questions();
        var place = questions.stream().map(Question::item).toList().indexOf(item) + 2;
        return StartPage.path(id) + (place > questions.size() ? "/tjek" : "/" + place);
    }

    private static ModelAndView to(String path) {
        return new ModelAndView("redirect:" + path);
    }
}
