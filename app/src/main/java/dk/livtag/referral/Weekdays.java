package dk.livtag.referral;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts days from Monday to Friday (hverdage). */
final class Weekdays {

    private Weekdays() {}

    /** How many weekdays begin after the one date, up to and with the other. */
    static long between(LocalDate from, LocalDate to) {
        return from.datesUntil(to.isBefore(from) ? from : to)
                .map(it -> it.plusDays(1).getDayOfWeek())
                .filter(it -> it != DayOfWeek.SATURDAY && it != DayOfWeek.SUNDAY)
                .count();
    }
}
