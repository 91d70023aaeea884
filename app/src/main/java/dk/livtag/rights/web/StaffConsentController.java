package dk.livtag.rights.web;

import dk.livtag.access.Caller;
import dk.livtag.access.Profession;
import dk.livtag.kernel.PatientId;
import dk.livtag.rights.Blocks;
import dk.livtag.rights.Consents;
import dk.livtag.rights.web.ConsentController.Recipients;
import dk.livtag.ui.HasBanner;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A clinician reads what the patient has said yes to, and writes down what she says. */
@Controller
@RequestMapping("/team/borger/{id}/" + StaffConsentPage.ENDING)
class StaffConsentController {

    private final Consents consents;
    private final Blocks blocks;
    private final HasBanner.Source banners;
    private final Clock clock;

    StaffConsentController(Consents consents, Blocks blocks, HasBanner.Source banners, Clock clock) {
        this.consents = consents;
        this.blocks = blocks;
        this.banners = banners;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView all(@PathVariable PatientId id, @RequestParam(defaultValue = "") String gemt, Caller.SignedIn me) {
        var all = consents.all(id);
        var page = new StaffConsentPage(
                banners.of(id),
                all,
                consents.recipients(),
                isHealthPerson(me) && blocks.any(id),
                clock.instant(),
                gemt.equals("ja"));
        return new ModelAndView("rights/staffConsents", Map.of("page", page));
    }

    @PostMapping
    ModelAndView document(@PathVariable PatientId id, @RequestParam(defaultValue = "") String modtager) {
        consents.document(id, Recipients.read(modtager), null);
        return to(id);
    }

    @PostMapping("/{consent}/traek-tilbage")
    ModelAndView withdraw(@PathVariable PatientId id, @PathVariable UUID consent) {
        consents.documentWithdrawal(id, consent);
        return to(id);
    }

    /** Only the health professions may know that something is blocked. */
    private static boolean isHealthPerson(Caller.SignedIn me) {
        return me.profession() != Profession.SECRETARY && me.profession() != Profession.SOCIAL_WORKER;
    }

    private static ModelAndView to(PatientId id) {
        return new ModelAndView("redirect:/team/borger/" + id.value() + "/" + StaffConsentPage.ENDING + "?gemt=ja");
    }
}
