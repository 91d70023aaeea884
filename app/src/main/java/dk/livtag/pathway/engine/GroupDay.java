package dk.livtag.pathway.engine;

import dk.livtag.pathway.programme.From;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The day of a group that steps are counted from and that has not come yet: first the one it begins, then the one it ends.
 *
 * @param earliest no day before it can be the one
 */
public record GroupDay(From.Point point, LocalDate earliest) {

    public static Optional<GroupDay> awaited(Run run) {
        var points = run.position().points();
        var start = Objects.requireNonNull(points.get(From.Point.START));
        return Stream.of(From.Point.GROUP_START, From.Point.GROUP_END)
                .filter(it -> !points.containsKey(it))
                .filter(it -> run.plan().steps().anyMatch(step -> step.timing().from() == it))
                .map(it -> new GroupDay(it, points.getOrDefault(From.Point.GROUP_START, start)))
                .findFirst();
    }

    public boolean mayBe(LocalDate day, LocalDate today) {
        return !day.isBefore(earliest) && !day.isAfter(today);
    }
}
