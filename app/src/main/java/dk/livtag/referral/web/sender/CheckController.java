package dk.livtag.referral.web.sender;

import dk.livtag.referral.Referral;
import dk.livtag.referral.ReferralProperties;
import dk.livtag.referral.draft.Drafts;
import dk.livtag.referral.draft.Sending;
import dk.livtag.referral.form.Form;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows all answers, sends them, and gives a receipt. */
@Controller
@RequestMapping("/henvis")
class CheckController {

    private static final String RECEIPT = "redirect:/henvis/tak";

    private final Drafts drafts;
    private final Sending sending;
    private final ReferralProperties properties;
    private final Clock clock;

    CheckController(Drafts drafts, Sending sending, ReferralProperties properties, Clock clock) {
        this.drafts = drafts;
        this.sending = sending;
        this.properties = properties;
        this.clock = clock;
    }

    @GetMapping("/tjek")
    ModelAndView check() {
        return drafts.held()
                .map(it -> view(HttpStatus.OK, CheckPage.of(it, today())))
                .orElseGet(() -> new ModelAndView(RECEIPT));
    }

    /** Sent twice, the second finds the form gone and shows the same receipt. */
    @PostMapping("/tjek")
    ModelAndView send() {
        var unfinished = drafts.held().filter(it -> !it.missing(today()).isEmpty());
        if (unfinished.isPresent()) {
            return view(HttpStatus.UNPROCESSABLE_CONTENT, CheckPage.unfinished(unfinished.get(), today()));
        }
        sending.send(today());
        return new ModelAndView(RECEIPT);
    }

    @GetMapping("/tak")
    ModelAndView thank() {
        return sending.receipt()
                .map(it ->
                        new ReceiptPage(Form.of(it.status().source()), it.code().shown(), properties.weekdaysToRead()))
                .map(it -> new ModelAndView("referral/receipt", Map.of("page", it)))
                .orElseGet(() -> new ModelAndView("redirect:/henvis"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Referral.DENMARK);
    }

    private static ModelAndView view(HttpStatus status, CheckPage page) {
        return new ModelAndView("referral/check", Map.of("page", page), status);
    }
}
