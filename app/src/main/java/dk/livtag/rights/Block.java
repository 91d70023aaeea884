package dk.livtag.rights;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One block as the citizen has set it (spærring); lifted, never deleted.
 *
 * @param name of the person, the place or the kind of entry; null where the part's code says it
 * @param at when the entry is from, of a single entry
 */
public record Block(
        UUID id,
        BlockedPart part,
        Label label,
        Instant setAt,
        @Nullable Instant liftedAt) {

    /** What it is called. */
    public record Label(@Nullable String name, @Nullable Instant at) {}
}
