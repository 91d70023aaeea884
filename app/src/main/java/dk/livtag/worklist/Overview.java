package dk.livtag.worklist;

import dk.livtag.patient.Person;
import dk.livtag.referral.early.Signs;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The first picture of one person (overblik): who, where in the pathway, and what matters most in her own words.
 *
 * @param emergencyUntil when the reader's emergency access ends or ended; null where she has had none
 */
public record Overview(
        Person person,
        @Nullable Course course,
        @Nullable String wish,
        @Nullable Signs signs,
        @Nullable Instant emergencyUntil) {

    /** The pathway, and the two who stay with the person. */
    public record Course(
            Stand stand, LocalDate expectedEnd, @Nullable String doctor, String contactNursePhone) {}

    Overview withoutReferral() {
        return new Overview(person, course, null, null, emergencyUntil);
    }
}
