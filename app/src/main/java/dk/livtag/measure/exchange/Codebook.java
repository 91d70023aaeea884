package dk.livtag.measure.exchange;

import dk.livtag.measure.instrument.Definition;
import dk.livtag.measure.score.Meaning;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the columns of a table of scores mean: range, direction and source of every scale. */
public final class Codebook {

    private static final String HEAD = "skema;navn;udregning;skala;fra;til;retning;kilde";
    private static final Locale DANISH = Locale.of("da");

    private Codebook() {}

    public static String write(List<Definition> definitions) {
        return "\uFEFF"
                + Stream.concat(
                                Stream.of(HEAD),
                                definitions.stream()
                                        .flatMap(it -> it.meanings().stream().map(one -> row(it, one))))
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String row(Definition it, Meaning meaning) {
        return String.join(
                ";",
                it.instrument(),
                cell(it.name().in(DANISH)),
                String.valueOf(it.version()),
                meaning.scale(),
                String.valueOf(meaning.from()).replace('.', ','),
                String.valueOf(meaning.to()).replace('.', ','),
                meaning.direction().name(),
                cell(it.source()));
    }

    /** What a spreadsheet would take for two cells is put in quotes. */
    private static String cell(String text) {
        return text.contains(";") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
