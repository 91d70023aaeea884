package dk.livtag.pathway.edit;

import dk.livtag.pathway.offer.ProgrammeKey;
import dk.livtag.pathway.programme.Programme;
import dk.livtag.pathway.programme.ProgrammeFile;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a programme as it is kept (version): shipped, or the organisation's own.
 *
 * @param by name of whoever wrote it, as it was then; nobody for a shipped one
 */
public record KeptVersion(
        ProgrammeKey key,
        String body,
        Instant at,
        @Nullable String by,
        @Nullable String why) {

    public boolean isOwn() {
        return key.keptBy() != null;
    }

    public int number() {
        return key.version();
    }

    /** How an address names it. */
    public String word() {
        return (isOwn() ? "egen-" : "leveret-") + number();
    }

    public Programme programme() {
        return ProgrammeFile.read(key.programme(), body);
    }
}
