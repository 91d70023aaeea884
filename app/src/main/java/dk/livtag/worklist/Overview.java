package dk.livtag.worklist;

import dk.livtag.pathway.Journey;
import dk.livtag.patient.Person;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The first picture of one person (overblik): who, where in the pathway, and what matters most in her own words. */
public record Overview(
        Person person, @Nullable Journey journey, @Nullable Wish wish) {

    /** What the person wrote in the referral, and where to read the rest. */
    public record Wish(UUID referral, String words) {}
}
