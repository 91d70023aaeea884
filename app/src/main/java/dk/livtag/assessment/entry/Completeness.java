package dk.livtag.assessment.entry;

import dk.livtag.access.Profession;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which professions are chosen for a patient, who has assessed and who has not, and whether they can meet (L18). */
public record Completeness(List<Line> lines) {

    public Completeness {
        lines = List.copyOf(lines);
    }

    /**
     * A profession that the patient's plan asks for.
     *
     * @param dueOn null where the plan has not come so far
     * @param done the step was closed without an assessment written here
     */
    public record Chosen(Profession profession, @Nullable LocalDate dueOn, boolean done) {}

    /** One profession's part. */
    public record Line(
            Profession profession, State state, @Nullable LocalDate dueOn) {}

    /** How far a profession is. */
    public enum State {
        SIGNED,
        DONE_ELSEWHERE,
        AWAITED,
        LATE,
        /** Signed, although the plan does not ask for it. */
        EXTRA;

        boolean isAwaited() {
            return this == AWAITED || this == LATE;
        }
    }

    public static Completeness of(Collection<Chosen> chosen, Set<Profession> signed, LocalDate today) {
        var asked = chosen.stream().map(it -> new Line(it.profession(), state(it, signed, today), it.dueOn()));
        var extra = signed.stream()
                .filter(it -> chosen.stream().noneMatch(other -> other.profession() == it))
                .map(it -> new Line(it, State.EXTRA, null));
        return new Completeness(Stream.concat(asked, extra)
                .sorted(Comparator.comparing(Line::profession))
                .toList());
    }

    /** The joint conference can be held once all who are chosen have assessed. */
    public boolean canMeet() {
        return lines.stream().anyMatch(it -> it.state() != State.EXTRA)
                && lines.stream().noneMatch(it -> it.state().isAwaited());
    }

    public long awaited() {
        return lines.stream().filter(it -> it.state().isAwaited()).count();
    }

    private static State state(Chosen it, Set<Profession> signed, LocalDate today) {
        if (signed.contains(it.profession())) {
            return State.SIGNED;
        }
        if (it.done()) {
            return State.DONE_ELSEWHERE;
        }
        return it.dueOn() != null && it.dueOn().isBefore(today) ? State.LATE : State.AWAITED;
    }
}
