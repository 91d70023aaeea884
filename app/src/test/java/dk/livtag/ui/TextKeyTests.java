package dk.livtag.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every text that is asked for is there, in both languages, and every text that is there is asked for. */
class TextKeyTests {

    /** Something in quotes that could be a key, or the beginning of one that ends with a code. */
    private static final Pattern QUOTED = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[A-Za-z0-9_-]+)*\\.?)\"");

    /** Their pages say the same whatever the reason. */
    private static final Pattern NEVER_SHOWN =
            Pattern.compile("new (?:Refusal\\.)?(?:NotFound|Forbidden|StepUpNeeded|SignInNeeded)\\(\"[^\"]*\"");

    private final Set<String> danish = Bundles.of("_da").keySet();
    private final Set<String> quoted = QUOTED.matcher(
                    NEVER_SHOWN.matcher(Bundles.code()).replaceAll(""))
            .results()
            .map(it -> it.group(1))
            .filter(it -> it.contains("."))
            .collect(Collectors.toCollection(TreeSet::new));

    @Test
    void areTheSameInBothLanguages() {
        assertThat(Bundles.of("_en").keySet()).isEqualTo(danish);
    }

    @Test
    void belongToOneFileEach() {
        var lines = Bundles.files("_da.properties")
                .flatMap(it -> Bundles.read(it).keySet().stream())
                .toList();

        assertThat(lines).doesNotHaveDuplicates();
    }

    @Test
    void areThereWhenAskedFor() {
        var areas = danish.stream().map(TextKeyTests::area).collect(Collectors.toSet());
        var missing = quoted.stream()
                .filter(it -> areas.contains(area(it)))
                .filter(it -> danish.stream().noneMatch(key -> key.equals(it) || isBeginning(it, key)));

        assertThat(missing).isEmpty();
    }

    @Test
    void areAskedForWhenThere() {
        var unused =
                danish.stream().filter(key -> quoted.stream().noneMatch(it -> key.equals(it) || isBeginning(it, key)));

        assertThat(unused).isEmpty();
    }

    /** In a MessageFormat a single apostrophe vanishes and takes the placeholders after it along. */
    @Test
    void doubleTheirApostrophes() {
        for (var language : List.of("_da", "_en")) {
            Bundles.of(language).forEach((key, text) -> {
                assertThat(text.replace("''", "")).as(key).doesNotContain("'");
                assertThatCode(() -> new MessageFormat(text, Locale.ROOT))
                        .as(key)
                        .doesNotThrowAnyException();
            });
        }
    }

    private static boolean isBeginning(String quoted, String key) {
        return quoted.endsWith(".") && key.startsWith(quoted);
    }

    private static String area(String key) {
        return key.substring(0, key.indexOf('.'));
    }
}
