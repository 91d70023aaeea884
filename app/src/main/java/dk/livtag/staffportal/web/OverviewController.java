package dk.livtag.staffportal.web;

import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.offer.Programmes;
import dk.livtag.patient.Patients;
import dk.livtag.worklist.Overview;
import dk.livtag.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/team/borger/{id}")
class OverviewController {

    private final Worklist worklist;
    private final Patients patients;
    private final Programmes programmes;
    private final Banners banners;

    OverviewController(Worklist worklist, Patients patients, Programmes programmes, Banners banners) {
        this.worklist = worklist;
        this.patients = patients;
        this.programmes = programmes;
        this.banners = banners;
    }

    @GetMapping("/overblik")
    String overview(@PathVariable PatientId id, Model model) {
        var overview = worklist.overview(id);
        var givenName = overview.person().name().given();
        model.addAttribute(
                "page", new OverviewPage(banners.of(overview), givenName, overview.wish(), course(overview.course())));
        return "staffportal/overview";
    }

    @GetMapping("/cpr")
    String cpr(@PathVariable PatientId id, Model model) {
        var cpr = patients.reveal(id).cpr();
        model.addAttribute("page", new CprPage(banners.of(id), cpr));
        return "staffportal/cpr";
    }

    private OverviewPage.@Nullable Course course(Overview.@Nullable Course course) {
        if (course == null) {
            return null;
        }
        var stand = course.stand();
        var programme = programmes.get(stand.programme());
        return new OverviewPage.Course(
                programme.phases(), programme.phase(stand.phase()), stand.acceptedOn(), course.expectedEnd());
    }
}
