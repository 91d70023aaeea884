package dk.livtag.worklist;

import dk.livtag.kernel.PatientId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** One citizen on the list (borger), as whoever works with the person tells people apart; some have no pathway now. */
public record CitizenRow(
        PatientId patient,
        String name,
        LocalDate born,
        @Nullable Stand stand) {

    public @Nullable Integer ageAt(LocalDate day) {
        return born == null ? null : (int) ChronoUnit.YEARS.between(born, day);
    }
}
