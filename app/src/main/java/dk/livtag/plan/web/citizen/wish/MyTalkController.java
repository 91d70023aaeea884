package dk.livtag.plan.web.citizen.wish;

import dk.livtag.access.Caller;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.plan.Wanting;
import dk.livtag.plan.goal.Goals;
import dk.livtag.plan.web.TalkForm;
import dk.livtag.ui.FieldError;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the patient says about hope and readiness; she writes what she likes and skips the rest. */
@Controller
@RequestMapping("/mit/maal/samtale")
class MyTalkController {

    private final Wanting wanting;

    MyTalkController(Wanting wanting) {
        this.wanting = wanting;
    }

    @GetMapping
    ModelAndView show(Caller.SignedIn me) {
        return page(me.patient(), Map.of(), List.of());
    }

    @PostMapping
    ModelAndView say(@RequestParam Map<String, String> fields, Caller.SignedIn me) {
        var patient = me.patient();
        if (patient == null) {
            throw new RuleBroken("careplan.no-pathway");
        }
        var talk = TalkForm.of(fields);
        if (!talk.problems().isEmpty()) {
            return page(patient, fields, talk.problems());
        }
        talk.words().forEach((question, words) -> wanting.say(patient, question, words, me));
        return new ModelAndView("redirect:/mit/maal/samtale");
    }

    private ModelAndView page(@Nullable PatientId patient, Map<String, String> typed, List<FieldError> errors) {
        var goals = patient == null ? Goals.NONE : wanting.of(patient);
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("plan/myTalk", Map.of("page", new MyTalkPage(goals, typed, errors)), status);
    }
}
