package dk.livtag.pathway.trial;

import dk.livtag.pathway.engine.Clockwork;
import dk.livtag.pathway.engine.Condition;
import dk.livtag.pathway.engine.GroupDay;
import dk.livtag.pathway.engine.Occurrence;
import dk.livtag.pathway.engine.Run;
import dk.livtag.pathway.programme.Exit;
import dk.livtag.pathway.programme.From;
import dk.livtag.pathway.programme.Phase;
import dk.livtag.pathway.programme.Programme;
import dk.livtag.pathway.programme.Step;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One year of a programme in which everything is done on the day it is due (gennemspilning). A phase that somebody ends is
 * ended once its single steps are done; the last but one of those goes on, so that the whole lasts its typical months.
 */
final class Rehearsal {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final LocalDate YEAR = START.plusYears(1);

    private final Programme plan;
    private final LocalDate end;
    private final LocalDate lastPhase;
    private Run run;

    private Rehearsal(Programme plan) {
        this.plan = plan;
        this.end = START.plusMonths(plan.typicalMonths());
        this.lastPhase = end.minusDays(length(plan.phases().getLast()));
        this.run = Clockwork.begin(plan, START, START);
    }

    /** All that was done in the year. */
    static List<Step> year(Programme programme) {
        var rehearsal = new Rehearsal(programme.copied());
        for (var day = START; day.isBefore(YEAR); day = day.plusDays(1)) {
            rehearsal.live(day);
        }
        return rehearsal.run.occurrences().stream()
                .filter(it -> it.state() == Occurrence.State.DONE)
                .flatMap(it -> rehearsal.plan.step(it.step()).stream())
                .toList();
    }

    private void live(LocalDate day) {
        run = Clockwork.advance(run, day);
        for (var next = due(day); next.isPresent(); next = due(day)) {
            run = Clockwork.done(run, next.get().step(), next.get().number(), day);
            group(next.get().step(), day);
        }
        if (run.position().condition() instanceof Condition.Going && run.phase().exit() instanceof Exit.Decision) {
            decide(day);
        }
    }

    private Optional<Occurrence> due(LocalDate day) {
        return run.open().filter(it -> !it.dueOn().isAfter(day)).findFirst();
    }

    /** A group begins with its first time and ends with its last. */
    private void group(String code, LocalDate day) {
        var sessions = plan.steps()
                .filter(it -> it.kind() == Step.Kind.GROUP)
                .map(Step::code)
                .toList();
        if (!sessions.contains(code)) {
            return;
        }
        if (code.equals(sessions.getFirst())) {
            reached(From.Point.GROUP_START, day);
        }
        if (code.equals(sessions.getLast())) {
            reached(From.Point.GROUP_END, day);
        }
    }

    private void reached(From.Point point, LocalDate day) {
        if (GroupDay.awaited(run).filter(it -> it.point() == point).isPresent()) {
            run = Clockwork.reached(run, point, day, day);
        }
    }

    private void decide(LocalDate day) {
        var number = run.phase().number();
        var next =
                plan.phases().stream().filter(it -> it.number() == number + 1).findFirst();
        if (next.isEmpty()) {
            run = day.isBefore(end) ? run : Clockwork.end(run, day);
        } else if (isThrough(run.phase()) && (number + 1 < plan.phases().size() || !day.isBefore(lastPhase))) {
            run = Clockwork.move(run, next.get().code(), day);
        }
    }

    /** Whether what comes once in a phase has come. */
    private boolean isThrough(Phase phase) {
        return once(phase).allMatch(it -> run.last(it.code()).isEmpty() || run.isDone(it.code()));
    }

    private static long length(Phase phase) {
        return once(phase)
                .map(it -> it.timing().within().after(START).toEpochDay() - START.toEpochDay())
                .max(Comparator.naturalOrder())
                .orElse(0L);
    }

    private static Stream<Step> once(Phase phase) {
        return phase.steps().stream()
                .filter(it -> it.timing().every() == null && it.timing().from() == From.Point.PHASE);
    }
}
