package dk.livtag.rights.web;

import dk.livtag.rights.WhoLooked.Period;
import dk.livtag.ui.FieldError;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The period that the log is asked for, as it was typed; a day that cannot be read counts as none, and is pointed at. */
public record LogForm(String from, String until, boolean everybody) {

    static final int LAST_PAGE = 10_000;

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    Period period() {
        return new Period(
                day(from).map(LogForm::start).orElse(Instant.EPOCH),
                day(until).map(it -> start(it.plusDays(1))).orElse(END),
                everybody);
    }

    List<FieldError> errors() {
        return Stream.of(wrong("fra", from), wrong("til", until))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<FieldError> wrong(String field, String typed) {
        return typed.isBlank() || day(typed).isPresent()
                ? Optional.empty()
                : Optional.of(FieldError.of(field, "rights.log.day"));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(DENMARK).toInstant();
    }

    /** Years that a log can speak of: the others overflow an instant. */
    private static Optional<LocalDate> day(String typed) {
        try {
            var day = LocalDate.parse(typed.strip());
            return day.getYear() >= 2000 && day.getYear() < 2200 ? Optional.of(day) : Optional.empty();
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
