package dk.livtag.pathway.engine;

import dk.livtag.pathway.programme.Exit;
import dk.livtag.pathway.programme.Phase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Something that happens to a pathway because a day has come; it counts from that day, whenever the clock looks. */
sealed interface Turn {

    Comparator<Turn> BY_DAY = Comparator.comparing(Turn::on)
            .thenComparing(it -> it instanceof Expiry)
            .thenComparing(it -> it instanceof Expiry expiry ? expiry.open().step() : "");

    LocalDate on();

    Run take(Run run);

    /** Nobody did it in time: it is missed, and does not pile up. */
    record Expiry(Occurrence open, LocalDate on) implements Turn {
        @Override
        public Run take(Run run) {
            return Deeds.close(run, open, Occurrence.State.MISSED, on)
                    .telling(new Happened(Happened.Kind.STEP_MISSED, open.step(), on));
        }
    }

    /** The phase has done what it is for. */
    record NextPhase(String phase, LocalDate on) implements Turn {
        @Override
        public Run take(Run run) {
            return Deeds.enter(run, phase, on);
        }
    }

    static Optional<Turn> first(Run run) {
        return Stream.concat(expiries(run), nextPhase(run).stream()).min(BY_DAY);
    }

    private static Stream<Turn> expiries(Run run) {
        return run.occurrences().stream()
                .filter(Occurrence::isOpen)
                .flatMap(it -> run.plan().step(it.step()).stream().flatMap(step -> {
                    var expires = step.timing().expires();
                    return expires == null
                            ? Stream.<Turn>empty()
                            : Stream.<Turn>of(
                                    new Expiry(it, expires.after(it.dueOn()).plusDays(1)));
                }));
    }

    private static Optional<Turn> nextPhase(Run run) {
        var phase = run.phase();
        if (phase == run.plan().phases().getLast() || !(run.position().condition() instanceof Condition.Going)) {
            return Optional.empty();
        }
        var next = run.plan().phases().get(phase.number()).code();
        return leaves(run, phase).map(it -> new NextPhase(next, it));
    }

    private static Optional<LocalDate> leaves(Run run, Phase phase) {
        return switch (phase.exit()) {
            case Exit.Decision _ -> Optional.empty();
            case Exit.After(var span) -> Optional.of(span.after(run.position().countedFrom()));
            case Exit.Done(var steps) ->
                lastDone(
                        run,
                        steps.stream()
                                .filter(it -> run.plan()
                                        .step(it)
                                        .filter(step -> !step.optional())
                                        .isPresent())
                                .toList());
        };
    }

    /**
     * The day when all of them were done. Never, where none of them is left in the plan; nor where somebody went back to
     * the phase after they were done, and so decides when to leave it.
     */
    private static Optional<LocalDate> lastDone(Run run, List<String> steps) {
        if (steps.isEmpty() || !steps.stream().allMatch(run::isDone)) {
            return Optional.empty();
        }
        return run.occurrences().stream()
                .filter(it -> it.state() == Occurrence.State.DONE && steps.contains(it.step()))
                .map(Opening::closedOn)
                .max(Comparator.naturalOrder())
                .filter(it -> !it.isBefore(run.position().countedFrom()));
    }
}
