package dk.livtag.pathway;

import dk.livtag.database.Timekeeper;
import dk.livtag.pathway.engine.Clockwork;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Moves on the pathways that something happens to because a day has come. A row that one node works on is skipped by the
 * others.
 */
@Component
class PathwayClock implements Timekeeper {

    private static final int AT_ONCE = 200;

    private final WakingStore store;
    private final Clock clock;

    PathwayClock(WakingStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    @Override
    public int look() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, Pathway.DENMARK);
        var moved = 0;
        var some = AT_ONCE;
        while (some == AT_ONCE) {
            some = store.each(today, AT_ONCE, Author.house(now), it -> it.after(Clockwork.advance(it.run(), today)));
            moved += some;
        }
        return moved;
    }
}
