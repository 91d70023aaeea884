package dk.livtag.referral.web.triage;

import dk.livtag.access.Caller;
import dk.livtag.referral.Moving;
import dk.livtag.referral.ReferralId;
import dk.livtag.referral.Triage;
import dk.livtag.referral.decision.Inquiry;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks the sender for what is missing. */
@Controller
@RequestMapping("/team/henvisninger/{id}/spoerg")
class AskController {

    private final Triage triage;
    private final Moving moving;

    AskController(Triage triage, Moving moving) {
        this.triage = triage;
        this.moving = moving;
    }

    @GetMapping
    ModelAndView show(@PathVariable ReferralId id, Caller.SignedIn by) {
        return triage.decision(id, by)
                .map(it -> DecisionPage.tooLate(it, null))
                .orElseGet(() -> page(HttpStatus.OK, id, by, ReasonForm.EMPTY));
    }

    @PostMapping
    ModelAndView ask(
            @PathVariable ReferralId id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String words,
            Caller.SignedIn by) {
        var decided = triage.decision(id, by);
        if (decided.isPresent()) {
            return DecisionPage.tooLate(decided.get(), null);
        }
        var form = new ReasonForm(reason, words, "").checkedFor(Inquiry.Reason.class);
        if (words.isBlank()) {
            form = form.wrong("words", "referral.ask.words.missing");
        } else if (words.length() > Inquiry.LONGEST) {
            form = form.wrong("words", "referral.ask.words.long");
        }
        if (!form.errors().isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, id, by, form);
        }
        moving.ask(id, new Inquiry(Inquiry.Reason.valueOf(reason), words.strip()), by);
        return new ModelAndView("redirect:/team/henvisninger");
    }

    private ModelAndView page(HttpStatus status, ReferralId id, Caller.SignedIn by, ReasonForm form) {
        var name = triage.open(id, by).referral().answers().person().name().full();
        return new ModelAndView("referral/ask", Map.of("page", new AskPage(id, name, form)), status);
    }
}
