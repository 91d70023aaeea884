package dk.livtag.staffportal.web;

import dk.livtag.pathway.Programme;
import dk.livtag.pathway.Programmes;
import dk.livtag.patient.Person;
import dk.livtag.worklist.Overview;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What stands on top of the pages about one citizen (borgerbanner), so that nobody is mistaken for another. */
public record PatientBanner(
        Person person, @Nullable Integer age, @Nullable Course course) {

    /** The pathway in the reader's words. */
    public record Course(
            Programme programme, CitizenLine.Place place, String doctor, LocalDate expectedEnd, int expectedWeeks) {}

    static PatientBanner of(Overview overview, Programmes programmes, LocalDate today) {
        var person = overview.person();
        return new PatientBanner(person, person.ageAt(today), course(overview.course(), programmes, today));
    }

    private static @Nullable Course course(Overview.@Nullable Course course, Programmes programmes, LocalDate today) {
        if (course == null) {
            return null;
        }
        var stand = course.stand();
        var programme = programmes.get(stand.programme());
        var place = new CitizenLine.Place(
                programme.phase(stand.phase()), stand.week(today), stand.contactNurse(), stand.acceptedOn());
        var weeks = (int) ChronoUnit.WEEKS.between(stand.acceptedOn(), course.expectedEnd());
        return new Course(programme, place, course.doctor(), course.expectedEnd(), weeks);
    }
}
