package dk.livtag.patient;

import dk.livtag.kernel.PatientId;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is, as far as it may stand on a page: the CPR number is never in it.
 *
 * @param birthDate null when the citizen lets the reader know the name only
 * @param phone null when unknown, or not the reader's to know
 */
public record Person(
        PatientId id,
        PersonName name,
        @Nullable LocalDate birthDate,
        boolean hasCpr,
        @Nullable String phone) {

    private static final DateTimeFormatter DATE_PART = DateTimeFormatter.ofPattern("ddMMuu");

    public @Nullable Integer ageAt(LocalDate day) {
        return birthDate == null ? null : (int) ChronoUnit.YEARS.between(birthDate, day);
    }

    /** The date part with the rest hidden; null for those who have no CPR number. */
    public @Nullable String maskedCpr() {
        return hasCpr && birthDate != null ? DATE_PART.format(birthDate) + "-xxxx" : null;
    }
}
