package dk.livtag.pathway.web.programmes;

import dk.livtag.access.Caller;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.pathway.edit.History;
import dk.livtag.pathway.edit.KeptVersion;
import dk.livtag.pathway.edit.OwnVersions;
import dk.livtag.pathway.trial.Prices;
import dk.livtag.pathway.trial.Trial;
import dk.livtag.pathway.web.programmes.TrialPage.Variant;
import java.util.ArrayList;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows what a year of a programme asks for, alone or beside another version. */
@Controller
class TrialController {

    private final OwnVersions versions;
    private final Prices prices;

    TrialController(OwnVersions versions, Prices prices) {
        this.versions = versions;
        this.prices = prices;
    }

    @GetMapping("/team/programmer/{programme}/proev")
    ModelAndView show(
            @PathVariable String programme,
            @RequestParam(defaultValue = "") String udgave,
            @RequestParam(defaultValue = "") String ved,
            Caller.SignedIn me) {
        var history = versions.history(programme, me);
        var variants = new ArrayList<Variant>();
        variants.add(variant(udgave.isEmpty() ? history.used() : find(history, udgave)));
        if (!ved.isEmpty()) {
            variants.add(variant(find(history, ved)));
        }
        var page = new TrialPage(history, variants, prices.hourly());
        return new ModelAndView("pathway/trial", Map.of("page", page));
    }

    private static KeptVersion find(History history, String word) {
        return history.find(word).orElseThrow(() -> new NotFound("programme.unknown"));
    }

    private static Variant variant(KeptVersion version) {
        return new Variant(version, Trial.of(version.programme()));
    }
}
