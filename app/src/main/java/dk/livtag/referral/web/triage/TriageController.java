package dk.livtag.referral.web.triage;

import dk.livtag.access.Caller;
import dk.livtag.referral.Referral;
import dk.livtag.referral.ReferralId;
import dk.livtag.referral.ReferralProperties;
import dk.livtag.referral.Triage;
import dk.livtag.referral.early.EarlyStart;
import dk.livtag.referral.early.Signs;
import dk.livtag.ui.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lists what has arrived, and shows one referral whole. */
@Controller
@RequestMapping("/team/henvisninger")
class TriageController {

    private static final int MOST_PAGES = 10_000;

    private final Triage triage;
    private final EarlyStart early;
    private final ReferralProperties properties;
    private final Clock clock;

    TriageController(Triage triage, EarlyStart early, ReferralProperties properties, Clock clock) {
        this.triage = triage;
        this.early = early;
        this.properties = properties;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "nye") String vis,
            @RequestParam(defaultValue = "1") int side,
            Caller.SignedIn by) {
        var page = Math.clamp(side - 1, 0, MOST_PAGES);
        return vis.equals("afgjorte")
                ? view("referral/decided", new DecidedPage(triage.decided(by, page)))
                : view(
                        "referral/waiting",
                        new WaitingPage(triage.waiting(by, page), early, today(), properties.weekdaysToRead()));
    }

    @GetMapping("/{id}")
    ModelAndView read(@PathVariable ReferralId id, Caller.SignedIn by) {
        return triage.decision(id, by)
                .map(it -> view("referral/decision", new DecisionPage(it, null)))
                .orElseGet(() -> view("referral/read", read(triage.open(id, by))));
    }

    private ReferralPage read(Triage.Opened opened) {
        var signs = Signs.of(opened.referral().answers());
        return ReferralPage.of(opened, early.reasons(signs, today()), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Referral.DENMARK);
    }

    private static ModelAndView view(String name, Page page) {
        return new ModelAndView(name, Map.of("page", page));
    }
}
