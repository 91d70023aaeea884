package dk.livtag.pathway.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a pathway's history (hændelse); nobody, when it was the clock. */
public record Happening(
        String kind,
        String subject,
        String detail,
        Instant at,
        @Nullable String by) {}
