package dk.livtag.pathway.engine;

import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.pathway.engine.Happened.Kind;
import dk.livtag.pathway.engine.Occurrence.State;
import dk.livtag.pathway.programme.From;
import dk.livtag.pathway.programme.Programme;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What makes things due (L33): a fold over the days and deeds of one pathway. Looking often or seldom gives the same,
 * since whatever a day brings counts from that day. Days are those of Denmark, so no hour is lost or had twice.
 */
public final class Clockwork {

    private Clockwork() {}

    /** A pathway begins in the first phase, as a copy of its programme. */
    public static Run begin(Programme plan, LocalDate referred, LocalDate on) {
        var points = Map.<From.Point, LocalDate>of(From.Point.REFERRAL, referred, From.Point.START, on);
        var position = new Position(plan.first().code(), on, points, new Condition.Going(), plan.expectedEnd(on));
        return settle(new Run(plan, position, List.of()), Kind.STARTED, plan.id(), on);
    }

    /** All that has come until and with this day. Doing it again changes nothing. */
    public static Run advance(Run run, LocalDate today) {
        if (run.position().condition() instanceof Condition.Paused) {
            return run;
        }
        var at = run;
        for (var turn = due(at, today); turn.isPresent(); turn = due(at, today)) {
            at = Opening.of(turn.get().take(at), turn.get().on());
        }
        return at;
    }

    /** The next day on which something happens although nobody does anything. */
    public static Optional<LocalDate> wakesOn(Run run) {
        return run.position().condition() instanceof Condition.Paused
                ? Optional.empty()
                : Turn.first(run).map(Turn::on);
    }

    public static Run done(Run run, String step, int number, LocalDate on) {
        var now = advance(run, on);
        return settle(Deeds.close(now, open(now, step, number), State.DONE, on), Kind.STEP_DONE, step, on);
    }

    /** Another day is agreed for one time of a step. */
    public static Run postpone(Run run, String step, int number, LocalDate dueOn, LocalDate on) {
        var now = advance(run, on);
        var moved = open(now, step, number);
        return settle(now.each(it -> it.equals(moved) ? it.dueOn(dueOn) : it), Kind.POSTPONED, step, on);
    }

    /** A day that due dates are counted from, such as the start of a group, has come; it may be told of later. */
    public static Run reached(Run run, From.Point point, LocalDate day, LocalDate on) {
        var now = advance(run, on);
        if (GroupDay.awaited(now)
                .filter(it -> it.point() == point && it.mayBe(day, on))
                .isEmpty()) {
            return refuse("pathway.group-day.not-awaited");
        }
        return settle(now.at(now.position().reached(point, day)), Kind.REACHED, point.word(), on);
    }

    public static Run move(Run run, String phase, LocalDate on) {
        return settle(Deeds.enter(going(advance(run, on)), phase, on), on);
    }

    public static Run pause(Run run, LocalDate on) {
        var now = going(advance(run, on));
        var phase = now.position().phase();
        return settle(now.at(now.position().is(new Condition.Paused(on))), Kind.PAUSED, phase, on);
    }

    public static Run resume(Run run, LocalDate on) {
        return run.position().condition() instanceof Condition.Paused(var since)
                ? settle(
                        Deeds.resume(run, since, on),
                        Kind.RESUMED,
                        run.position().phase(),
                        on)
                : refuse("pathway.not-paused");
    }

    public static Run end(Run run, LocalDate on) {
        if (run.position().condition() instanceof Condition.Ended) {
            return refuse("pathway.is-ended");
        }
        return settle(
                Deeds.end(advance(run, on), on), Kind.ENDED, run.position().phase(), on);
    }

    /** The plan is changed; what has happened stays as it was. */
    public static Run replan(Run run, Programme plan, LocalDate on) {
        return settle(Deeds.replan(advance(run, on), plan, on), Kind.PLAN, plan.id(), on);
    }

    private static Run settle(Run run, Kind kind, String subject, LocalDate on) {
        return settle(run.telling(new Happened(kind, subject, on)), on);
    }

    /** What follows of a deed on its day. */
    private static Run settle(Run run, LocalDate on) {
        return run.position().condition() instanceof Condition.Paused ? run : advance(Opening.of(run, on), on);
    }

    private static Optional<Turn> due(Run run, LocalDate today) {
        return Turn.first(run).filter(it -> !it.on().isAfter(today));
    }

    private static Occurrence open(Run run, String step, int number) {
        return run.open()
                .filter(it -> it.is(step, number))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("pathway.step-not-open"));
    }

    private static Run going(Run run) {
        return run.position().condition() instanceof Condition.Going ? run : refuse("pathway.not-going");
    }

    private static Run refuse(String reason) {
        throw new RuleBroken(reason);
    }
}
