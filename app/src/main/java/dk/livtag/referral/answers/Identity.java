package dk.livtag.referral.answers;

import dk.livtag.patient.Cpr;
import java.time.LocalDate;

/** Who somebody says she is: a CPR number, or a birth date when the number is not at hand. */
public sealed interface Identity {

    LocalDate born();

    record ByCpr(Cpr cpr) implements Identity {
        @Override
        public LocalDate born() {
            return cpr.birthDate();
        }
    }

    record ByBirthDate(LocalDate born) implements Identity {}
}
