package dk.livtag.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of colours that meets on a page, in each theme (ux.md A5). */
class ContrastTests {

    private static final Path THEMES = Path.of("src/main/frontend/livtag/_themes.scss");
    private static final Pattern THEME = Pattern.compile("\\[data-tema='(\\w+)'] \\{([^}]*)}");
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");

    private static final List<String> GROUNDS = List.of("ground", "soft");
    private static final List<String> INKS = List.of("ink", "quiet-ink", "accent", "link", "alarm");
    private static final List<String> EDGES = List.of("edge", "accent", "alarm", "focus");

    @ParameterizedTest
    @MethodSource("texts")
    void textIsSevenToOne(String theme, String ink, String ground, double contrast) {
        assertThat(contrast).as("%s on %s, %s", ink, ground, theme).isGreaterThanOrEqualTo(7);
    }

    @ParameterizedTest
    @MethodSource("edges")
    void edgeIsThreeToOne(String theme, String edge, String ground, double contrast) {
        assertThat(contrast).as("%s on %s, %s", edge, ground, theme).isGreaterThanOrEqualTo(3);
    }

    static Stream<Arguments> texts() throws IOException {
        var buttons =
                themes().flatMap(it -> Stream.of("accent", "accent-strong").map(at -> it.pair("on-accent", at)));
        return Stream.concat(themes().flatMap(it -> it.pairs(INKS, GROUNDS)), buttons);
    }

    static Stream<Arguments> edges() throws IOException {
        return themes().flatMap(it -> it.pairs(EDGES, GROUNDS));
    }

    private static Stream<Theme> themes() throws IOException {
        var found = THEME.matcher(Files.readString(THEMES))
                .results()
                .map(Theme::read)
                .toList();
        assertThat(found).extracting(Theme::name).containsExactly("lys", "moerk", "daempet");
        return found.stream();
    }

    private record Theme(String name, Map<String, String> colours) {

        static Theme read(MatchResult rule) {
            var colours = COLOUR.matcher(rule.group(2))
                    .results()
                    .collect(Collectors.toMap(it -> it.group(1), it -> it.group(2)));
            return new Theme(rule.group(1), colours);
        }

        Stream<Arguments> pairs(List<String> fronts, List<String> backs) {
            return fronts.stream().flatMap(front -> backs.stream().map(back -> pair(front, back)));
        }

        Arguments pair(String front, String back) {
            var one = luminance(colours.getOrDefault(front, ""));
            var other = luminance(colours.getOrDefault(back, ""));
            var contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
            return Arguments.of(name, front, back, contrast);
        }

        private static double luminance(String colour) {
            var rgb = Integer.parseInt(colour.substring(1), 16);
            return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
        }

        private static double linear(int channel) {
            var part = (channel & 0xff) / 255.0;
            return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
    }
}
