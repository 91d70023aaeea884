package dk.livtag.pathway;

import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** One person's run of a programme (forløb). Each state is a type; a pathway begins active. */
public sealed interface Pathway {

    /** Weeks are counted in the days that people live by. */
    ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    /** The first week of a pathway is week 1. */
    static int week(Instant startedAt, LocalDate today) {
        return (int) ChronoUnit.WEEKS.between(LocalDate.ofInstant(startedAt, DENMARK), today) + 1;
    }

    /** The person is in one of the programme's phases. The expected end is a forecast, not a stop. */
    record Active(
            PathwayId id,
            PatientId patient,
            OrganisationId organisation,
            Programme programme,
            Phase phase,
            Instant startedAt,
            LocalDate expectedEnd)
            implements Pathway {

        public int week(LocalDate today) {
            return Pathway.week(startedAt, today);
        }

        public int expectedWeeks() {
            return (int) ChronoUnit.WEEKS.between(startedOn(), expectedEnd);
        }

        public LocalDate startedOn() {
            return LocalDate.ofInstant(startedAt, DENMARK);
        }
    }
}
