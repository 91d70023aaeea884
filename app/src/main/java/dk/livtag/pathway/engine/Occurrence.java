package dk.livtag.pathway.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One time that a step is due; the first is number 1. Closed ones never change again, so no history is lost. */
public record Occurrence(
        String step,
        int number,
        LocalDate dueOn,
        State state,
        @Nullable LocalDate closedOn) {

    /** Open, or how it ended. */
    public enum State {
        OPEN,
        DONE,
        MISSED,
        WITHDRAWN
    }

    public Occurrence {
        if ((state == State.OPEN) != (closedOn == null)) {
            throw new IllegalArgumentException("What is closed has a day, and nothing else has");
        }
    }

    static Occurrence open(String step, int number, LocalDate dueOn) {
        return new Occurrence(step, number, dueOn, State.OPEN, null);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && dueOn.isBefore(today);
    }

    Occurrence closed(State how, LocalDate on) {
        return new Occurrence(step, number, dueOn, how, on);
    }

    Occurrence dueOn(LocalDate other) {
        return new Occurrence(step, number, other, state, closedOn);
    }

    boolean is(String code, int which) {
        return number == which && step.equals(code);
    }
}
