package dk.livtag.pathway.web;

import dk.livtag.access.Caller;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.pathway.offer.Programmes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows what the organisation offers. */
@Controller
class ProgrammesController {

    private final Programmes programmes;

    ProgrammesController(Programmes programmes) {
        this.programmes = programmes;
    }

    @GetMapping("/team/programmer")
    String show(Caller.SignedIn me, Model model) {
        var organisation = me.organisation();
        if (organisation == null) {
            throw new NotFound("staff.without-organisation");
        }
        var offered =
                programmes.offered(organisation).stream().map(programmes::get).toList();
        model.addAttribute("page", new ProgrammesPage(offered, programmes.refused()));
        return "pathway/programmes";
    }
}
