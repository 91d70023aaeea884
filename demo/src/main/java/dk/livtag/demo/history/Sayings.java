package dk.livtag.demo.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.livtag.demo.people.Lines;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** What people say at conferences. */
final class Sayings {

    private static final Map<String, List<String>> ALL = Lines.fieldsOf("conferences.csv").stream()
            .collect(groupingBy(List::getFirst, mapping(it -> it.get(1), toList())));

    private Sayings() {}

    static String of(String what, RandomGenerator random) {
        var lines = Objects.requireNonNull(ALL.get(what), what);
        return lines.get(random.nextInt(lines.size()));
    }
}
