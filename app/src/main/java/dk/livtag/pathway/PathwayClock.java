package dk.livtag.pathway;

import dk.livtag.pathway.engine.Clockwork;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Moves on the pathways that something happens to because a day has come. Safe on several nodes: a row that one node works
 * on is skipped by the others, and looking twice changes nothing.
 */
@Component
public class PathwayClock {

    private static final int AT_ONCE = 200;

    private final WakingStore store;
    private final Clock clock;

    PathwayClock(WakingStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void look() {
        advanceAll();
    }

    /** Returns how many pathways moved. */
    public int advanceAll() {
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
