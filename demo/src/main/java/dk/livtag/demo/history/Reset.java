package dk.livtag.demo.history;

import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets the running demo begin again as on its first day (nulstil). The audit log stays, as everywhere. */
@Component
public class Reset {

    private static final Logger LOG = LoggerFactory.getLogger(Reset.class);

    private final Seeding seeding;
    private final AtomicReference<State> state = new AtomicReference<>(State.NEVER);

    Reset(Seeding seeding) {
        this.seeding = seeding;
    }

    /** Where a reset stands. */
    public enum State {
        NEVER,
        RUNNING,
        DONE,
        FAILED
    }

    public State state() {
        return state.get();
    }

    public int percent() {
        return seeding.percent();
    }

    /** Returns at once; one that runs already is let run. */
    public void begin() {
        if (state.getAndSet(State.RUNNING) != State.RUNNING) {
            Thread.ofPlatform().name("reset").start(this::run);
        }
    }

    private void run() {
        try {
            seeding.seed();
            state.set(State.DONE);
        } catch (RuntimeException e) {
            LOG.error("Demo: the reset stopped half-way; begin it again, or restart", e);
            state.set(State.FAILED);
        }
    }
}
