package dk.livtag.rights;

import dk.livtag.kernel.OrganisationId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen has said yes to (samtykke): that one recipient may be told about her work.
 *
 * @param documentedBy who wrote down what she said; null when she wrote it herself
 */
public record Consent(
        UUID id,
        Recipient recipient,
        Instant givenAt,
        @Nullable Instant endsAt,
        @Nullable Instant withdrawnAt,
        @Nullable String documentedBy) {

    /** Who is told. */
    public record Recipient(OrganisationId id, String name) {}

    public boolean holdsAt(Instant now) {
        return withdrawnAt == null && (endsAt == null || now.isBefore(endsAt));
    }
}
