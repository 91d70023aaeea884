package dk.livtag.referral.web.triage;

import dk.livtag.access.Caller;
import dk.livtag.referral.Deciding;
import dk.livtag.referral.Deciding.Decision;
import dk.livtag.referral.ReferralId;
import dk.livtag.referral.Triage;
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

/** Declines a referral with a coded reason. */
@Controller
@RequestMapping("/team/henvisninger/{id}/afvis")
class DeclineController {

    private final Triage triage;
    private final Deciding deciding;

    DeclineController(Triage triage, Deciding deciding) {
        this.triage = triage;
        this.deciding = deciding;
    }

    @GetMapping
    ModelAndView show(@PathVariable ReferralId id, Caller.SignedIn by) {
        return triage.decision(id, by)
                .map(it -> DecisionPage.tooLate(it, null))
                .orElseGet(() -> page(id, by, DeclineForm.EMPTY, List.of()));
    }

    @PostMapping
    ModelAndView decline(
            @PathVariable ReferralId id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "false") boolean told,
            Caller.SignedIn by) {
        var form = new DeclineForm(reason, words, told);
        var decided = triage.decision(id, by);
        if (decided.isPresent()) {
            return DecisionPage.tooLate(decided.get(), form.wanted());
        }
        return form.problems().isEmpty()
                ? answer(deciding.decline(id, form.decline(), by), form)
                : page(id, by, form, form.problems());
    }

    private static ModelAndView answer(Decision decision, DeclineForm form) {
        return switch (decision) {
            case Decision.Accepted _, Decision.Declined _ -> new ModelAndView("redirect:/team/henvisninger");
            case Decision.TooLate(var first) -> DecisionPage.tooLate(first, form.wanted());
        };
    }

    private ModelAndView page(ReferralId id, Caller.SignedIn by, DeclineForm form, List<FieldError> errors) {
        var name = triage.open(id, by).referral().answers().person().name().full();
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("referral/decline", Map.of("page", new DeclinePage(id, name, form, errors)), status);
    }
}
