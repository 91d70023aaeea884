package dk.livtag.patientportal.web;

import dk.livtag.access.Caller;
import dk.livtag.assessment.Assessments;
import dk.livtag.conference.Conferences;
import dk.livtag.measure.Measurements;
import dk.livtag.measure.run.Run;
import dk.livtag.pathway.Journey;
import dk.livtag.pathway.Pathway;
import dk.livtag.pathway.Pathways;
import dk.livtag.patientportal.web.TodayPage.Now;
import dk.livtag.referral.ReferralStatus;
import dk.livtag.referral.ReferralStatus.Outcome;
import dk.livtag.referral.Referrals;
import dk.livtag.rights.Emergencies;
import dk.livtag.rights.Emergencies.Told;
import dk.livtag.rights.emergency.FollowUp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The citizen's own pages. */
@Controller
@RequestMapping("/mit")
class TodayController {

    private final Pathways pathways;
    private final Referrals referrals;
    private final Assessments assessments;
    private final Conferences conferences;
    private final Emergencies emergencies;
    private final Measurements measurements;
    private final Clock clock;

    TodayController(
            Pathways pathways,
            Referrals referrals,
            Assessments assessments,
            Conferences conferences,
            Emergencies emergencies,
            Measurements measurements,
            Clock clock) {
        this.pathways = pathways;
        this.referrals = referrals;
        this.assessments = assessments;
        this.conferences = conferences;
        this.emergencies = emergencies;
        this.measurements = measurements;
        this.clock = clock;
    }

    @GetMapping
    String today(Caller.SignedIn me, Model model) {
        var now = journey(me).<Now>map(this::onPathway).orElseGet(this::beforePathway);
        model.addAttribute("page", new TodayPage(givenName(me), day(clock.instant()), now, opened(me)));
        return "patientportal/today";
    }

    @GetMapping("/plan")
    String plan(Caller.SignedIn me, Model model) {
        var journey = journey(me);
        var agreed =
                journey.map(it -> assessments.agreed(it.pathway().patient())).orElse(List.of());
        model.addAttribute("page", new PlanPage(day(clock.instant()), journey.orElse(null), agreed));
        return "patientportal/plan";
    }

    @GetMapping("/menu")
    String menu(Model model) {
        model.addAttribute("page", new MenuPage());
        return "patientportal/menu";
    }

    /** Somebody who is nobody's patient yet has no record to ask for. */
    private Optional<Journey> journey(Caller.SignedIn me) {
        var patient = me.patient();
        return patient == null ? Optional.empty() : pathways.journey(patient);
    }

    /** Told at once, and for as long as it is followed up. */
    private @Nullable Told opened(Caller.SignedIn me) {
        var patient = me.patient();
        var since = clock.instant().minus(FollowUp.LONGEST);
        return patient == null
                ? null
                : emergencies.mine(patient).stream()
                        .filter(it -> it.at().isAfter(since))
                        .findFirst()
                        .orElse(null);
    }

    private Now onPathway(Journey journey) {
        var meetings = conferences.of(journey.pathway().patient());
        return new Now.OnPathway(journey, meetings.isEmpty() ? null : meetings.getFirst(), waiting(journey));
    }

    private int waiting(Journey journey) {
        return (int) measurements.of(journey.pathway().patient()).stream()
                .filter(Run::isOpen)
                .count();
    }

    private Now beforePathway() {
        return referrals.ofMine().stream()
                .findFirst()
                .map(TodayController::afterReferral)
                .orElseGet(Now.Nothing::new);
    }

    private static Now afterReferral(ReferralStatus referral) {
        var received = day(referral.received());
        return switch (referral.outcome()) {
            // Accepted, and the pathway is being made this very second.
            case Outcome.Waiting _, Outcome.Asked _, Outcome.Accepted _ ->
                new Now.Waiting(received, referral.read() != null, null);
            case Outcome.Listed(var offered) -> new Now.Waiting(received, true, offered);
            case Outcome.Declined _ -> new Now.Declined(received);
        };
    }

    private static String givenName(Caller.SignedIn me) {
        return me.name().split(" ", 2)[0];
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Pathway.DENMARK);
    }
}
