package dk.livtag.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/requirements.md lists each code once, and names tests that exist. */
class RequirementsTests {

    private static final Pattern LINE =
            Pattern.compile("\\| ([LD]\\d+) \\| ([^|]+) \\| ([^|]+) \\|( `(\\w+)(#(\\w+))?` )?[^|]*\\|");
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"([LD]\\d+)\"\\)");

    private static final List<Row> ROWS = House.read(House.ROOT.resolve("docs/requirements.md"))
            .lines()
            .flatMap(Row::of)
            .toList();

    @Test
    void listEveryCodeOnce() {
        var codes = Stream.concat(codes("L", 53), codes("D", 33)).toList();
        assertThat(ROWS.stream().map(Row::code)).containsExactlyElementsOf(codes);
    }

    @Test
    void nameTestsThatExist() {
        var tests = tests();
        assertThat(ROWS.stream().filter(it -> !it.test().isEmpty()))
                .allSatisfy(it -> assertThat(tests.getOrDefault(it.test(), ""))
                        .as("%s: %s#%s", it.code(), it.test(), it.method())
                        .contains("class " + it.test(), it.method()));
    }

    @Test
    void proveWhatIsSaidToBeThere() {
        assertThat(ROWS)
                .allSatisfy(it -> assertThat(it.test().isEmpty())
                        .as("%s is not yet, or has a test", it.code())
                        .isEqualTo(it.where().equals("not yet")));
    }

    @Test
    void knowTheCodesThatTestsCarry() {
        var known = ROWS.stream().map(Row::code).collect(Collectors.toSet());
        assertThat(tests().values().stream()
                        .flatMap(it -> TAG.matcher(it).results())
                        .map(it -> it.group(1)))
                .isNotEmpty()
                .allMatch(known::contains);
    }

    private static Map<String, String> tests() {
        var found = new TreeMap<String, String>();
        Stream.of("app", "demo", "e2e", "postgres")
                .flatMap(it -> House.files(it + "/src/test", "Tests.java").stream())
                .forEach(it -> found.put(name(it), House.read(it)));
        return found;
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static Stream<String> codes(String letter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(it -> letter + it);
    }

    private record Row(String code, String where, String test, String method) {

        static Stream<Row> of(String line) {
            var found = LINE.matcher(line);
            return found.matches()
                    ? Stream.of(
                            new Row(found.group(1), found.group(3), orEmpty(found.group(5)), orEmpty(found.group(7))))
                    : Stream.of();
        }

        private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
            return text == null ? "" : text;
        }
    }
}
