package dk.livtag.staffportal.health;

import static dk.livtag.access.Action.READ;
import static dk.livtag.access.ResourceType.OUTBOX;

import dk.livtag.access.Access;
import dk.livtag.access.Policy;
import dk.livtag.access.Resource;
import dk.livtag.kernel.RealTime;
import dk.livtag.staffportal.health.Sign.State;
import dk.livtag.ui.Site;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the operator what is wrong before anybody rings (drift). */
@Service
@Transactional
public class HouseHealth {

    /** How long work may lie before it counts as stuck (security.md 8.3). */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Access access;
    private final HealthStore store;
    private final RefusedFiles files;
    private final Site site;
    private final Clock clock;
    private final RealTime realTime;

    HouseHealth(Access access, HealthStore store, RefusedFiles files, Site site, Clock clock, RealTime realTime) {
        this.access = access;
        this.store = store;
        this.files = files;
        this.site = site;
        this.clock = clock;
        this.realTime = realTime;
    }

    /** All signs, the worst first. */
    @Policy(resource = OUTBOX, action = READ)
    public List<Sign> signs() {
        access.require(READ, Resource.of(OUTBOX));
        var now = store.read();
        return Stream.of(
                        version(),
                        server(now),
                        settings(now),
                        migrations(now),
                        events(now),
                        seal(now),
                        statement(),
                        files("programmes", files.programmes()),
                        files("templates", files.templates()))
                .sorted()
                .toList();
    }

    private static Sign files(String what, int refused) {
        return Sign.of(what, refused == 0 ? State.GREEN : State.RED, refused);
    }

    private static Sign version() {
        var livtag = HouseHealth.class.getPackage().getImplementationVersion();
        return Sign.of(
                "version",
                State.GREEN,
                Objects.requireNonNullElse(livtag, "–"),
                Runtime.version().toString());
    }

    private static Sign server(Readings now) {
        return Sign.of("server", State.GREEN, now.server());
    }

    private static Sign settings(Readings now) {
        return Sign.of("settings", now.unsafeSettings().isEmpty() ? State.GREEN : State.RED, now.unsafeSettings());
    }

    private static Sign migrations(Readings now) {
        return Sign.of("migrations", now.failedMigrations() == 0 ? State.GREEN : State.RED, now.migration());
    }

    /** Events are written on domain time. */
    private Sign events(Readings now) {
        var minutes = minutesSince(now.oldestEvent(), clock.instant());
        return Sign.of("events", stuck(minutes), now.unfinishedEvents(), minutes);
    }

    private Sign seal(Readings now) {
        var minutes = now.isUnsealed() ? minutesSince(now.lastSealed(), realTime.instant()) : 0;
        return Sign.of("seal", stuck(minutes), minutes);
    }

    private Sign statement() {
        return Sign.of("was", site.wasUrl().isEmpty() ? State.YELLOW : State.GREEN, site.wasUrl());
    }

    private static State stuck(long minutes) {
        return minutes < PATIENCE.toMinutes() ? State.GREEN : State.RED;
    }

    private static long minutesSince(@Nullable Instant then, Instant now) {
        return then == null ? 0 : Math.max(0, Duration.between(then, now).toMinutes());
    }
}
