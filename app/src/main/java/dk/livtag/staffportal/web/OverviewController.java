package dk.livtag.staffportal.web;

import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.Pathway;
import dk.livtag.pathway.Programmes;
import dk.livtag.patient.Patients;
import dk.livtag.worklist.Worklist;
import java.time.Clock;
import java.time.LocalDate;
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
    private final Clock clock;

    OverviewController(Worklist worklist, Patients patients, Programmes programmes, Clock clock) {
        this.worklist = worklist;
        this.patients = patients;
        this.programmes = programmes;
        this.clock = clock;
    }

    @GetMapping("/overblik")
    String overview(@PathVariable PatientId id, Model model) {
        var overview = worklist.overview(id);
        var today = LocalDate.ofInstant(clock.instant(), Pathway.DENMARK);
        model.addAttribute("page", new OverviewPage(PatientBanner.of(overview, programmes, today), overview.wish()));
        return "staffportal/overview";
    }

    @GetMapping("/cpr")
    String cpr(@PathVariable PatientId id, Model model) {
        model.addAttribute("page", new CprPage(id, patients.reveal(id)));
        return "staffportal/cpr";
    }
}
