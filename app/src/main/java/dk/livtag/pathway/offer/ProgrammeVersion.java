package dk.livtag.pathway.offer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a programme's history; nobody edited what was shipped. */
public record ProgrammeVersion(
        ProgrammeKey key,
        Instant at,
        @Nullable String why,
        @Nullable String by) {}
