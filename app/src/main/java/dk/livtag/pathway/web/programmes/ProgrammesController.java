package dk.livtag.pathway.web.programmes;

import dk.livtag.access.Caller;
import dk.livtag.access.Role;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.pathway.offer.ProgrammeFolder;
import dk.livtag.pathway.offer.Programmes;
import dk.livtag.pathway.web.programmes.ProgrammesPage.Offered;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows what the organisation offers, and reads the operator's folder again. */
@Controller
class ProgrammesController {

    private final Programmes programmes;
    private final ProgrammeFolder folder;

    ProgrammesController(Programmes programmes, ProgrammeFolder folder) {
        this.programmes = programmes;
        this.folder = folder;
    }

    @GetMapping("/team/programmer")
    String show(Caller.SignedIn me, Model model) {
        var organisation = me.organisation();
        if (organisation == null) {
            throw new NotFound("staff.without-organisation");
        }
        var offered = programmes.offered(organisation).stream()
                .map(it -> new Offered(it, programmes.get(it)))
                .toList();
        model.addAttribute("page", new ProgrammesPage(offered, programmes.loading(), me.role() == Role.ORG_ADMIN));
        return "pathway/programmes";
    }

    @PostMapping("/team/programmer/laes-igen")
    String readAgain(Caller.SignedIn me) {
        folder.readAgain(me);
        return "redirect:/team/programmer";
    }
}
