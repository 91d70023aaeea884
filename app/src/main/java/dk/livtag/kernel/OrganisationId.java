package dk.livtag.kernel;

import java.util.UUID;

/** One data controller: a hospital, a municipality, a general practice, an employment authority. */
public record OrganisationId(UUID value) {

    public static OrganisationId valueOf(String text) {
        return new OrganisationId(UUID.fromString(text));
    }
}
