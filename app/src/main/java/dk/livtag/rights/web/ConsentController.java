package dk.livtag.rights.web;

import dk.livtag.access.Caller;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.rights.Consents;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The citizen says yes, and takes it back. */
@Controller
@RequestMapping(ConsentPage.PATH)
class ConsentController {

    private final Consents consents;
    private final Clock clock;

    ConsentController(Consents consents, Clock clock) {
        this.consents = consents;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView all(@RequestParam(defaultValue = "") String gjort, Caller.SignedIn me) {
        var told = List.of("givet", "trukket").contains(gjort) ? gjort : "";
        var page = new ConsentPage(consents.all(Mine.record(me)), consents.recipients(), clock.instant(), told);
        return new ModelAndView("rights/consents", Map.of("page", page));
    }

    @PostMapping
    ModelAndView give(@RequestParam(defaultValue = "") String modtager, Caller.SignedIn me) {
        consents.give(Mine.record(me), Recipients.read(modtager), null);
        return new ModelAndView("redirect:" + ConsentPage.PATH + "?gjort=givet");
    }

    @PostMapping("/{consent}/traek-tilbage")
    ModelAndView withdraw(@PathVariable UUID consent, Caller.SignedIn me) {
        consents.withdraw(Mine.record(me), consent);
        return new ModelAndView("redirect:" + ConsentPage.PATH + "?gjort=trukket");
    }

    /** An id as a form sends it. */
    static final class Recipients {

        private Recipients() {}

        static OrganisationId read(String value) {
            try {
                return OrganisationId.valueOf(value);
            } catch (IllegalArgumentException _) {
                throw new NotFound("rights.consent.recipient");
            }
        }
    }
}
