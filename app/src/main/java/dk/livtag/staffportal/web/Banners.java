package dk.livtag.staffportal.web;

import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.Pathway;
import dk.livtag.pathway.offer.Programmes;
import dk.livtag.ui.HasBanner;
import dk.livtag.ui.PatientBanner;
import dk.livtag.worklist.Overview;
import dk.livtag.worklist.Overviews;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the banner of a citizen out of what several modules know. */
@Component
class Banners implements HasBanner.Source {

    private final Overviews overviews;
    private final Programmes programmes;
    private final Clock clock;

    Banners(Overviews overviews, Programmes programmes, Clock clock) {
        this.overviews = overviews;
        this.programmes = programmes;
        this.clock = clock;
    }

    @Override
    public PatientBanner of(PatientId patient) {
        return of(overviews.banner(patient));
    }

    PatientBanner of(Overview overview) {
        var person = overview.person();
        var today = LocalDate.ofInstant(clock.instant(), Pathway.DENMARK);
        var until = overview.emergencyUntil();
        return new PatientBanner(
                person.id(),
                person.name().full(),
                person.ageAt(today),
                person.birthDate(),
                person.maskedCpr(),
                person.phone(),
                course(overview.course(), today),
                until != null && clock.instant().isBefore(until) ? until : null);
    }

    private PatientBanner.@Nullable Course course(Overview.@Nullable Course course, LocalDate today) {
        if (course == null) {
            return null;
        }
        var stand = course.stand();
        var phase = programmes.get(stand.programme()).phase(stand.phase());
        return new PatientBanner.Course(
                stand.contactNurse(),
                course.doctor(),
                stand.week(today),
                (int) ChronoUnit.WEEKS.between(stand.acceptedOn(), course.expectedEnd()),
                phase.number(),
                phase.name()::in);
    }
}
