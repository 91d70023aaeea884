package dk.livtag.referral.web.triage;

import dk.livtag.access.Caller;
import dk.livtag.organisation.Organisation;
import dk.livtag.organisation.Organisations;
import dk.livtag.referral.Moving;
import dk.livtag.referral.ReferralId;
import dk.livtag.referral.Triage;
import dk.livtag.referral.decision.Redirection;
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

/** Passes a referral on to another organisation. */
@Controller
@RequestMapping("/team/henvisninger/{id}/send-videre")
class RedirectController {

    private final Triage triage;
    private final Moving moving;
    private final Organisations organisations;

    RedirectController(Triage triage, Moving moving, Organisations organisations) {
        this.triage = triage;
        this.moving = moving;
        this.organisations = organisations;
    }

    @GetMapping
    ModelAndView show(@PathVariable ReferralId id, Caller.SignedIn by) {
        return triage.decision(id, by)
                .map(it -> DecisionPage.tooLate(it, null))
                .orElseGet(() -> page(HttpStatus.OK, id, by, ReasonForm.EMPTY));
    }

    @PostMapping
    ModelAndView redirect(
            @PathVariable ReferralId id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String place,
            Caller.SignedIn by) {
        var decided = triage.decision(id, by);
        if (decided.isPresent()) {
            return DecisionPage.tooLate(decided.get(), null);
        }
        var to = chosen(place, by);
        var form = checked(new ReasonForm(reason, words, place), to.isPresent());
        if (!form.errors().isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, id, by, form);
        }
        var why = Redirection.Reason.valueOf(reason);
        moving.redirect(id, new Redirection(to.orElseThrow().id(), why, words.strip()), by);
        return new ModelAndView("redirect:/team/henvisninger");
    }

    private static ReasonForm checked(ReasonForm sent, boolean hasPlace) {
        var form = hasPlace ? sent : sent.wrong("place", "referral.redirect.place.missing");
        form = form.checkedFor(Redirection.Reason.class);
        if (form.reason().equals(Redirection.Reason.OTHER.name())
                && form.words().isBlank()) {
            return form.wrong("words", "referral.redirect.words.missing");
        }
        return form.words().length() > Redirection.LONGEST ? form.wrong("words", "referral.redirect.words.long") : form;
    }

    private Optional<Organisation> chosen(String place, Caller.SignedIn by) {
        return others(by).stream()
                .filter(it -> it.id().value().toString().equals(place))
                .findFirst();
    }

    private List<Organisation> others(Caller.SignedIn by) {
        return organisations.receivingReferrals().stream()
                .filter(it -> !it.id().equals(by.organisation()))
                .toList();
    }

    private ModelAndView page(HttpStatus status, ReferralId id, Caller.SignedIn by, ReasonForm form) {
        var name = triage.open(id, by).referral().answers().person().name().full();
        var page = new RedirectPage(id, name, others(by), form);
        return new ModelAndView("referral/redirect", Map.of("page", page), status);
    }
}
