package dk.livtag.referral.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Dates typed in separate small fields: a date that never was is no date. */
public final class Dates {

    private static final int OLDEST_YEAR = 1900;

    private Dates() {}

    static Optional<YearMonth> month(String year, String month) {
        return day(year, month, "1").map(YearMonth::from);
    }

    public static Optional<LocalDate> day(String year, String month, String day) {
        try {
            var date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(date).filter(it -> it.getYear() >= OLDEST_YEAR);
        } catch (NumberFormatException | DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
