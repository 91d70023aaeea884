package dk.livtag.referral.web.waitinglist;

import dk.livtag.access.Caller;
import dk.livtag.referral.Moving;
import dk.livtag.referral.Referral;
import dk.livtag.referral.ReferralId;
import dk.livtag.referral.Triage;
import dk.livtag.referral.early.EarlyStart;
import dk.livtag.referral.early.Signs;
import dk.livtag.referral.form.Fields;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Puts a referral on the waiting list. */
@Controller
@RequestMapping("/team/henvisninger/{id}/venteliste")
class ListingController {

    private final Triage triage;
    private final Moving moving;
    private final EarlyStart early;
    private final Clock clock;

    ListingController(Triage triage, Moving moving, EarlyStart early, Clock clock) {
        this.triage = triage;
        this.moving = moving;
        this.early = early;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable ReferralId id, Caller.SignedIn by) {
        return triage.decision(id, by)
                .map(_ -> new ModelAndView("redirect:/team/henvisninger/" + id.value()))
                .orElseGet(() -> page(HttpStatus.OK, id, by, ListingForm.EMPTY));
    }

    @PostMapping
    ModelAndView list(@PathVariable ReferralId id, HttpServletRequest request, Caller.SignedIn by) {
        if (triage.decision(id, by).isPresent()) {
            return new ModelAndView("redirect:/team/henvisninger/" + id.value());
        }
        var form = new ListingForm(Fields.of(request.getParameterMap(), ListingForm.FIELDS))
                .checked(triage.open(id, by).offers());
        if (!form.errors().isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, id, by, form);
        }
        moving.list(id, form.listing(), by);
        return new ModelAndView("redirect:/team/venteliste");
    }

    private ModelAndView page(HttpStatus status, ReferralId id, Caller.SignedIn by, ListingForm form) {
        var opened = triage.open(id, by);
        var today = LocalDate.ofInstant(clock.instant(), Referral.DENMARK);
        var answers = opened.referral().answers();
        var reasons = early.reasons(Signs.of(answers), today);
        var page = new ListingPage(id, answers.person().name().full(), opened.offers(), reasons, form);
        return new ModelAndView("referral/listing", Map.of("page", page), status);
    }
}
