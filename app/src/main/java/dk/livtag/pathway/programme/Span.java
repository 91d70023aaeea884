package dk.livtag.pathway.programme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A stretch of calendar time in a programme (dage, uger, måneder); 0 is the same day. */
public record Span(int amount, Unit unit) {

    /** What a programme counts in. */
    public enum Unit {
        DAYS(ChronoUnit.DAYS),
        WEEKS(ChronoUnit.WEEKS),
        MONTHS(ChronoUnit.MONTHS);

        private final ChronoUnit unit;

        Unit(ChronoUnit unit) {
            this.unit = unit;
        }
    }

    public Span {
        if (amount < 0) {
            throw new IllegalArgumentException("a span of time is not negative");
        }
    }

    public static Span days(int amount) {
        return new Span(amount, Unit.DAYS);
    }

    public static Span weeks(int amount) {
        return new Span(amount, Unit.WEEKS);
    }

    public static Span months(int amount) {
        return new Span(amount, Unit.MONTHS);
    }

    /** The day that lies this much later; the last of the month where the month has no such day. */
    public LocalDate after(LocalDate day) {
        return day.plus(amount, unit.unit);
    }
}
