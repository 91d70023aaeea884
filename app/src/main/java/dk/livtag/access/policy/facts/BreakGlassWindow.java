package dk.livtag.access.policy.facts;

import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.PatientId;
import java.time.Duration;
import java.time.Instant;

/** One health person's emergency access to one citizen (værdispring). */
public record BreakGlassWindow(AccountId account, PatientId patient, Instant openedAt) {

    public static final Duration LENGTH = Duration.ofMinutes(60);

    public boolean isOpen(Instant at) {
        return !at.isBefore(openedAt) && at.isBefore(openedAt.plus(LENGTH));
    }
}
