package dk.livtag.pathway.engine;

import dk.livtag.pathway.programme.From;
import dk.livtag.pathway.programme.Phase;
import dk.livtag.pathway.programme.Programme;
import dk.livtag.pathway.programme.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One person's run of a plan: where it is, and each time that a step was or is due.
 *
 * @param news what has happened since it was last kept
 */
public record Run(Programme plan, Position position, List<Occurrence> occurrences, List<Happened> news) {

    private static final Comparator<Occurrence> BY_DUE_DATE =
            Comparator.<Occurrence, LocalDate>comparing(Occurrence::dueOn).thenComparing(Occurrence::step);

    public Run {
        occurrences = List.copyOf(occurrences);
        news = List.copyOf(news);
    }

    public Run(Programme plan, Position position, List<Occurrence> occurrences) {
        this(plan, position, occurrences, List.of());
    }

    public Phase phase() {
        return plan.phase(position.phase());
    }

    /** The open ones, the first due first. */
    public Stream<Occurrence> open() {
        return occurrences.stream().filter(Occurrence::isOpen).sorted(BY_DUE_DATE);
    }

    public Optional<Occurrence> last(String step) {
        return occurrences.stream()
                .filter(it -> it.step().equals(step))
                .max(Comparator.comparingInt(Occurrence::number));
    }

    public boolean isDone(String step) {
        return occurrences.stream().anyMatch(it -> it.step().equals(step) && it.state() == Occurrence.State.DONE);
    }

    /** What a phase asks to be done before it, and is not (indgangskriterier). */
    public List<String> missing(String phase) {
        return plan.phase(phase).entry().stream()
                .filter(it -> plan.step(it).isPresent() && !isDone(it))
                .toList();
    }

    /** Whether a step comes again, as things stand. */
    boolean isActive(Step step) {
        var afterEnd = step.timing().from() == From.Point.END;
        return switch (position.condition()) {
            case Condition.Ended _ -> afterEnd;
            case Condition.Going _, Condition.Paused _ -> !afterEnd && plan.runsIn(step, phase());
        };
    }

    Run at(Position other) {
        return new Run(plan, other, occurrences, news);
    }

    Run by(Programme other) {
        return new Run(other, position, occurrences, news);
    }

    Run with(Occurrence more) {
        var all = new ArrayList<>(occurrences);
        all.add(more);
        return new Run(plan, position, all, news);
    }

    Run each(UnaryOperator<Occurrence> change) {
        return new Run(plan, position, occurrences.stream().map(change).toList(), news);
    }

    Run telling(Happened more) {
        var all = new ArrayList<>(news);
        all.add(more);
        return new Run(plan, position, occurrences, all);
    }
}
