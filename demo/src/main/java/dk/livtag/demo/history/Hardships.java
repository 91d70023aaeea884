package dk.livtag.demo.history;

import dk.livtag.demo.people.Lines;
import dk.livtag.plan.activity.Problem.Area;
import dk.livtag.plan.activity.Problem.Said;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What people say is hard, what they want, and what is done about it. */
final class Hardships {

    private static final Map<String, List<String>> ALL = Lines.fieldsOf("plans.csv").stream()
            .collect(Collectors.groupingBy(List::getFirst, Collectors.mapping(it -> it.get(1), Collectors.toList())));

    private static final int LEVELS = 5;

    private Hardships() {}

    static Said hard(Area area, RandomGenerator random) {
        return new Said(of("hard " + area.name(), random), area, random.nextInt(6, 11));
    }

    static List<String> levels(RandomGenerator random) {
        return IntStream.range(0, LEVELS)
                .mapToObj(it -> of("level " + it, random))
                .toList();
    }

    static String of(String what, RandomGenerator random) {
        var lines = Objects.requireNonNull(ALL.get(what), what);
        return lines.get(random.nextInt(lines.size()));
    }
}
