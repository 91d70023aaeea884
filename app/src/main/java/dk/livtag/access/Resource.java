package dk.livtag.access;

import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to touch: a kind of data, of one patient where it has one, kept by one organisation where it is.
 *
 * @param id the single entry, where the question is about one
 * @param author who wrote the entry, where that counts
 * @param state draft or signed, where an entry has these states
 */
public record Resource(
        ResourceType type,
        @Nullable PatientId patient,
        @Nullable OrganisationId organisation,
        @Nullable UUID id,
        @Nullable AccountId author,
        State state) {

    /** How far an entry of the record has come. */
    public enum State {
        UNSAID,
        DRAFT,
        SIGNED
    }

    /** Data of one patient, whichever organisation keeps it. */
    public static Resource of(ResourceType type, PatientId patient) {
        return new Resource(type, patient, null, null, null, State.UNSAID);
    }

    public static Resource of(ResourceType type, PatientId patient, OrganisationId organisation) {
        return new Resource(type, patient, organisation, null, null, State.UNSAID);
    }

    /** Data that no single patient has: the caller's own list of a kind, accounts, settings. */
    public static Resource of(ResourceType type) {
        return new Resource(type, null, null, null, null, State.UNSAID);
    }

    public Resource in(OrganisationId place) {
        return new Resource(type, patient, place, id, author, state);
    }
}
