package dk.livtag.organisation;

import dk.livtag.kernel.AccountId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days on which a member of staff is away (fravær), the first and the last included, and who stands in (vikar). */
public record Absence(
        AccountId account,
        LocalDate from,
        LocalDate to,
        @Nullable AccountId substitute,
        @Nullable String substituteName) {}
