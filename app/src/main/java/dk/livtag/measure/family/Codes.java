package dk.livtag.measure.family;

import dk.livtag.kernel.yaml.YamlEntry;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Codes of items as files write them: one by one, from one number to another (1-7), or either of two (8a|8b). */
public final class Codes {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,3})-(\\d{1,3})");

    private Codes() {}

    public static List<String> all(YamlEntry entry) {
        return entry.list().stream().map(YamlEntry::text).flatMap(Codes::each).toList();
    }

    static List<String> alternatives(String code) {
        return List.of(code.split("\\|"));
    }

    private static Stream<String> each(String code) {
        var range = RANGE.matcher(code);
        return range.matches()
                ? IntStream.rangeClosed(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)))
                        .mapToObj(String::valueOf)
                : Stream.of(code);
    }
}
