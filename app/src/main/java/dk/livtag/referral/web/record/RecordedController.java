package dk.livtag.referral.web.record;

import dk.livtag.kernel.PatientId;
import dk.livtag.referral.Referrals;
import dk.livtag.referral.note.Notes;
import dk.livtag.ui.HasBanner;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the referral that a citizen's pathway began with. */
@Controller
class RecordedController {

    private final Referrals referrals;
    private final Notes notes;
    private final HasBanner.Source banners;

    RecordedController(Referrals referrals, Notes notes, HasBanner.Source banners) {
        this.referrals = referrals;
        this.notes = notes;
        this.banners = banners;
    }

    @GetMapping("/team/borger/{id}/henvisning")
    String read(@PathVariable PatientId id, Model model) {
        var referral = referrals.ofPatient(id);
        var page = new RecordedPage(banners.of(id), referral.answers(), referral.at(), notes.of(id));
        model.addAttribute("page", page);
        return "referral/recorded";
    }
}
