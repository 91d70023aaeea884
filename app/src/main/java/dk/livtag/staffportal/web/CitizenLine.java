package dk.livtag.staffportal.web;

import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.offer.Programmes;
import dk.livtag.pathway.programme.Phase;
import dk.livtag.worklist.CitizenRow;
import dk.livtag.worklist.Citizens;
import dk.livtag.worklist.Stand;
import dk.livtag.worklist.news.News;
import dk.livtag.worklist.next.NextAction;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of a list of citizens, ready to be shown. The age is not told of those who have blocked it. */
public record CitizenLine(
        PatientId patient,
        String name,
        @Nullable Integer age,
        @Nullable Place place,
        @Nullable Work work) {

    /** Where the person is in the pathway. */
    public record Place(Phase phase, int week, String contactNurse, LocalDate acceptedOn) {

        static @Nullable Place of(@Nullable Stand stand, Programmes programmes, LocalDate today) {
            return stand == null
                    ? null
                    : new Place(
                            programmes.get(stand.programme()).phase(stand.phase()),
                            stand.week(today),
                            stand.contactNurse(),
                            stand.acceptedOn());
        }
    }

    /** What to do next, and what is new. */
    public record Work(@Nullable NextAction next, News news) {}

    static CitizenLine of(CitizenRow row, Programmes programmes, LocalDate today) {
        return new CitizenLine(
                row.patient(), row.name(), row.ageAt(today), Place.of(row.stand(), programmes, today), null);
    }

    static CitizenLine of(Citizens.Line line, Programmes programmes, LocalDate today) {
        var row = line.citizen();
        return new CitizenLine(
                row.patient(),
                row.name(),
                row.ageAt(today),
                Place.of(row.stand(), programmes, today),
                new Work(line.next(), line.news()));
    }
}
