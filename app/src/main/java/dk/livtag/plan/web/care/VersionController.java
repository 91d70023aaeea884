package dk.livtag.plan.web.care;

import dk.livtag.access.Caller;
import dk.livtag.kernel.PatientId;
import dk.livtag.plan.history.Versions;
import dk.livtag.ui.HasBanner;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the versions of a plan, to staff and to the patient herself. */
@Controller
class VersionController {

    private final Versions versions;
    private final HasBanner.Source banners;

    VersionController(Versions versions, HasBanner.Source banners) {
        this.versions = versions;
        this.banners = banners;
    }

    @GetMapping("/team/borger/{id}/behandlingsplan/historik")
    ModelAndView staff(@PathVariable PatientId id, @RequestParam(defaultValue = "1") int side) {
        var list = list(id, side);
        return new ModelAndView("plan/versions", Map.of("page", new VersionsPage(banners.of(id), list)));
    }

    @GetMapping("/mit/behandlingsplan/historik")
    ModelAndView mine(@RequestParam(defaultValue = "1") int side, Caller.SignedIn me) {
        var patient = me.patient();
        var list = patient == null ? new VersionList(List.of(), 1) : list(patient, side);
        return new ModelAndView("plan/myVersions", Map.of("page", new MyVersionsPage(list)));
    }

    private VersionList list(PatientId patient, int side) {
        var page = Math.clamp(side, 1, VersionList.LAST);
        return new VersionList(versions.of(patient, page), page);
    }
}
