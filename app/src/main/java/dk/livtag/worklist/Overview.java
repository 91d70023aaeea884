package dk.livtag.worklist;

import dk.livtag.patient.Person;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The first picture of one person (overblik): who, where in the pathway, and what matters most in her own words. */
public record Overview(
        Person person, @Nullable Course course, @Nullable Wish wish) {

    /** The pathway, and the two who stay with the person. */
    public record Course(Stand stand, LocalDate expectedEnd, String doctor, String contactNursePhone) {}

    /** What the person wrote in the referral, and where to read the rest. */
    public record Wish(UUID referral, String words) {}
}
