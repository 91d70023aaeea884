package dk.livtag.plan.goal;

import dk.livtag.plan.goal.GoalScore.Attained;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All goals of one patient, with how far they have come and what was said about wanting them. */
public record Goals(List<Goal> all, Map<GoalId, List<Mark>> marks, List<Talk> talks) {

    public static final Goals NONE = new Goals(List.of(), Map.of(), List.of());

    public Goals {
        all = List.copyOf(all);
        marks = Map.copyOf(marks);
        talks = List.copyOf(talks);
    }

    /** Somebody has said how far it is; staff is null for the patient herself. */
    public record Mark(int level, Instant at, @Nullable String staff) {}

    /** What was said to a question about hope and readiness; staff is null for the patient herself. */
    public record Talk(
            Question question,
            String words,
            Instant at,
            @Nullable String staff) {}

    /** What to talk about (D16). None of it is counted. */
    public enum Question {
        HOPE,
        MEANWHILE,
        FIRST_STEP,
        IN_THE_WAY
    }

    public List<Goal> active() {
        return all.stream().filter(it -> it instanceof Goal.Active).toList();
    }

    public List<Goal> ended() {
        return all.stream().filter(it -> !(it instanceof Goal.Active)).toList();
    }

    public List<Mark> marks(Goal of) {
        return marks.getOrDefault(of.aim().id(), List.of());
    }

    /** The latest; empty until somebody has said. */
    public Optional<Mark> mark(Goal of) {
        return marks(of).isEmpty() ? Optional.empty() : Optional.of(marks(of).getLast());
    }

    /** The latest said to each question first. */
    public List<Talk> said(Question to) {
        return talks.stream().filter(it -> it.question() == to).toList();
    }

    /** Of the scaled goals that are rated; those let go do not count. */
    public Optional<BigDecimal> score() {
        return GoalScore.of(all.stream()
                .filter(it -> !(it instanceof Goal.LetGo) && it.aim().wanted().isScaled())
                .flatMap(it -> mark(it).stream()
                        .map(mark ->
                                new Attained(mark.level(), it.aim().wanted().weight())))
                .toList());
    }
}
