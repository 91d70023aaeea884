package dk.livtag.patient;

import dk.livtag.kernel.PatientId;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Who somebody is, as far as it may stand on a page: the CPR number is never in it. */
public record Person(
        PatientId id,
        PersonName name,
        LocalDate birthDate,
        boolean hasCpr,
        @Nullable String phone) {

    private static final DateTimeFormatter DATE_PART = DateTimeFormatter.ofPattern("ddMMuu");

    public int ageAt(LocalDate day) {
        return (int) ChronoUnit.YEARS.between(birthDate, day);
    }

    /** The date part with the rest hidden; null for those who have no CPR number. */
    public @Nullable String maskedCpr() {
        return hasCpr ? DATE_PART.format(birthDate) + "-xxxx" : null;
    }
}
