package dk.livtag.staffportal.health;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the database tells of itself, in numbers and times. */
record Readings(
        String server,
        String unsafeSettings,
        String migration,
        int failedMigrations,
        int unfinishedEvents,
        @Nullable Instant oldestEvent,
        boolean isUnsealed,
        @Nullable Instant lastSealed) {}
