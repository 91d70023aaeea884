package dk.livtag.demo.history;

import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How far the telling of the history is; says so now and then. */
final class Progress {

    private static final Logger LOG = LoggerFactory.getLogger(Progress.class);
    private static final int TOLD_EVERY = 50;

    private final int all;
    private final AtomicInteger done = new AtomicInteger();

    Progress(int all) {
        this.all = all;
    }

    void step() {
        var now = done.incrementAndGet();
        if (now % TOLD_EVERY == 0) {
            LOG.info("Demo: {} of {} events", now, all);
        }
    }

    int percent() {
        return all == 0 ? 0 : 100 * done.get() / all;
    }
}
