package dk.livtag.pathway.engine;

import dk.livtag.pathway.programme.From;
import dk.livtag.pathway.programme.Step;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens what is to come: the first time of each step whose day is known, and the next once the last is over. */
final class Opening {

    private Opening() {}

    /** Nothing is born overdue: what was to be due earlier is due on the day that it opens. */
    static Run of(Run run, LocalDate on) {
        var opened = run;
        for (var step : run.plan().steps().toList()) {
            var last = run.last(step.code()).orElse(null);
            if (run.isActive(step) && !step.optional() && comesAgain(run, step, last)) {
                var number = last == null ? 1 : last.number() + 1;
                opened = due(run, step, last)
                        .map(it -> Occurrence.open(step.code(), number, it.isBefore(on) ? on : it))
                        .map(opened::with)
                        .orElse(opened);
            }
        }
        return opened;
    }

    private static boolean comesAgain(Run run, Step step, @Nullable Occurrence last) {
        if (last == null) {
            return true;
        }
        return switch (last.state()) {
            case OPEN -> false;
            case DONE, MISSED -> step.timing().every() != null;
            // A phase that is entered again asks again for what was left undone.
            case WITHDRAWN -> !run.position().countedFrom().isBefore(closedOn(last));
        };
    }

    /** When the time after the last is due; a rhythm is counted from the day it was done, or was to be done. */
    static Optional<LocalDate> due(Run run, Step step, @Nullable Occurrence last) {
        var timing = step.timing();
        if (last == null || timing.every() == null || last.state() == Occurrence.State.WITHDRAWN) {
            return day(run, timing.from()).map(timing.within()::after);
        }
        var from = last.state() == Occurrence.State.DONE ? closedOn(last) : last.dueOn();
        return Optional.of(timing.every().after(from));
    }

    private static Optional<LocalDate> day(Run run, From from) {
        return switch (from) {
            case From.Point point
            when point == From.Point.PHASE -> Optional.of(run.position().countedFrom());
            case From.Point point -> Optional.ofNullable(run.position().points().get(point));
            case From.Step(var code) ->
                run.occurrences().stream()
                        .filter(it -> it.step().equals(code) && it.state() == Occurrence.State.DONE)
                        .findFirst()
                        .map(Opening::closedOn);
        };
    }

    static LocalDate closedOn(Occurrence it) {
        if (it.closedOn() == null) {
            throw new IllegalStateException("still open: " + it);
        }
        return it.closedOn();
    }
}
