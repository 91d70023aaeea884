package dk.livtag.pathway.engine;

import dk.livtag.pathway.engine.Occurrence.State;
import dk.livtag.pathway.programme.From;
import dk.livtag.pathway.programme.Programme;
import dk.livtag.pathway.programme.Step;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Predicate;

/** The single changes that days and people make to a run; {@link Clockwork} puts them in order. */
final class Deeds {

    private Deeds() {}

    static Run close(Run run, Occurrence open, State how, LocalDate on) {
        return run.each(it -> it.equals(open) ? it.closed(how, on) : it);
    }

    static Run enter(Run run, String phase, LocalDate on) {
        var moved = run.at(run.position().in(phase, on));
        return withdraw(moved, on, step -> !moved.isActive(step)).telling(new Happened(Happened.Kind.PHASE, phase, on));
    }

    static Run end(Run run, LocalDate on) {
        var ended = run.at(run.position().is(new Condition.Ended(on)).reached(From.Point.END, on));
        return withdraw(ended, on, step -> !ended.isActive(step));
    }

    /** The days of the pause do not count, neither for what is to come nor for what was overdue. */
    static Run resume(Run run, LocalDate pausedOn, LocalDate on) {
        var days = pausedOn.until(on, ChronoUnit.DAYS);
        return run.at(run.position().later(days).is(new Condition.Going()))
                .each(it -> it.isOpen() ? it.dueOn(it.dueOn().plusDays(days)) : it);
    }

    /** Open times follow the new plan; those of steps that it no longer has are withdrawn, not erased. */
    static Run replan(Run run, Programme plan, LocalDate on) {
        var planned = run.by(plan);
        return withdraw(planned, on, step -> !planned.isActive(step)).each(it -> redue(run, planned, it));
    }

    private static Occurrence redue(Run before, Run planned, Occurrence it) {
        var old = before.plan().step(it.step());
        var now = planned.plan().step(it.step());
        if (!it.isOpen() || old.map(Step::timing).equals(now.map(Step::timing))) {
            return it;
        }
        var previous = before.occurrences().stream()
                .filter(other -> other.is(it.step(), it.number() - 1))
                .findFirst()
                .orElse(null);
        return now.flatMap(step -> Opening.due(planned, step, previous))
                .map(it::dueOn)
                .orElse(it);
    }

    private static Run withdraw(Run run, LocalDate on, Predicate<Step> which) {
        return run.each(it ->
                it.isOpen() && matches(run.plan().step(it.step()), which) ? it.closed(State.WITHDRAWN, on) : it);
    }

    /** A step that the plan no longer has is withdrawn like one that its phase no longer has. */
    private static boolean matches(Optional<Step> step, Predicate<Step> which) {
        return step.isEmpty() || which.test(step.get());
    }
}
