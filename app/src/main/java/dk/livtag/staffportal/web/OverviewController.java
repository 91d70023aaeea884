package dk.livtag.staffportal.web;

import dk.livtag.access.Caller;
import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.Pathway;
import dk.livtag.pathway.offer.Programmes;
import dk.livtag.patient.Patients;
import dk.livtag.referral.early.EarlyStart;
import dk.livtag.staffportal.web.OverviewPage.Referred;
import dk.livtag.worklist.Overview;
import dk.livtag.worklist.Overviews;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/team/borger/{id}")
class OverviewController {

    private final Overviews overviews;
    private final Patients patients;
    private final Programmes programmes;
    private final Banners banners;
    private final EarlyStart early;
    private final Clock clock;

    OverviewController(
            Overviews overviews,
            Patients patients,
            Programmes programmes,
            Banners banners,
            EarlyStart early,
            Clock clock) {
        this.overviews = overviews;
        this.patients = patients;
        this.programmes = programmes;
        this.banners = banners;
        this.early = early;
        this.clock = clock;
    }

    @GetMapping("/overblik")
    String overview(@PathVariable PatientId id, Caller.SignedIn me, Model model) {
        var opened = overviews.open(id, me);
        var overview = opened.overview();
        var today = LocalDate.ofInstant(clock.instant(), Pathway.DENMARK);
        model.addAttribute(
                "page",
                new OverviewPage(
                        banners.of(overview),
                        overview.person().name().given(),
                        referred(overview, today),
                        course(overview.course()),
                        opened.picture(),
                        today));
        return "staffportal/overview";
    }

    private @Nullable Referred referred(Overview overview, LocalDate today) {
        var signs = overview.signs();
        var wish = overview.wish();
        return wish == null || signs == null ? null : new Referred(wish, early.reasons(signs, today));
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
        return new OverviewPage.Course(programme.phases(), programme.phase(stand.phase()), course.expectedEnd());
    }
}
