package dk.livtag.access.policy.facts;

import dk.livtag.access.Profession;
import dk.livtag.access.ResourceType;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import java.util.UUID;

/** The citizen's no to looking something up (spærring). */
public record Block(PatientId patient, Reach reach, boolean exceptAuthor, Period period) {

    /** What or whom the block concerns. */
    public sealed interface Reach {
        record Everything() implements Reach {}

        record Organisation(OrganisationId organisation) implements Reach {}

        record OfProfession(Profession profession) implements Reach {}

        record Person(AccountId account) implements Reach {}

        record Category(ResourceType type) implements Reach {}

        record Item(UUID item) implements Reach {}
    }
}
