package dk.livtag.plan.activity;

import dk.livtag.plan.activity.Run.Rating;
import java.util.List;
import java.util.Optional;

/** All that is hard for one patient, with every time she has said how it goes. */
public record Activities(List<Problem> problems, List<Run> runs) {

    public Activities {
        problems = List.copyOf(problems);
        runs = List.copyOf(runs);
    }

    /** Those that she works with, the most important first. */
    public List<Problem> chosen() {
        return problems.stream().filter(Problem::isChosen).toList();
    }

    public List<Problem> waiting() {
        return problems.stream().filter(it -> !it.isChosen() && !it.isAside()).toList();
    }

    public List<Problem> aside() {
        return problems.stream().filter(Problem::isAside).toList();
    }

    /** What she said first of it; nothing until she has. */
    public Rating first(ProblemId problem) {
        return runs.stream()
                .map(it -> it.of(problem))
                .filter(it -> !it.equals(Rating.NONE))
                .findFirst()
                .orElse(Rating.NONE);
    }

    /** What she said last of it. */
    public Rating latest(ProblemId problem) {
        return runs.reversed().stream()
                .map(it -> it.of(problem))
                .filter(it -> !it.equals(Rating.NONE))
                .findFirst()
                .orElse(Rating.NONE);
    }

    /** How many times she has said how it goes. */
    public long times(ProblemId problem) {
        return runs.stream().filter(it -> it.ratings().containsKey(problem)).count();
    }

    /** From the first time to the last; empty until there are two. */
    public Optional<Comparison> overall() {
        return runs.size() < 2 ? Optional.empty() : Optional.of(Comparison.of(runs.getFirst(), runs.getLast()));
    }
}
