package dk.livtag.measure.exchange;

import dk.livtag.measure.run.Run;
import dk.livtag.measure.score.Outcome;
import dk.livtag.pathway.Pathway;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Scores as a table that a Danish spreadsheet opens: UTF-8 with its mark, semicolons, a comma in numbers. */
public final class ScoreTable {

    private static final String MARK = "\uFEFF";
    private static final String HEAD = "dag;skema;udregning;skala;tal;navn;status";

    private ScoreTable() {}

    public static String write(List<Run> runs) {
        return MARK
                + Stream.concat(Stream.of(HEAD), runs.stream().flatMap(ScoreTable::rows))
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static Stream<String> rows(Run run) {
        return run.completed().stream().flatMap(it -> {
            var day = LocalDate.ofInstant(it.at(), Pathway.DENMARK);
            return it.outcomes().stream().map(one -> row(day, run.instrument(), it.scoring(), one));
        });
    }

    private static String row(LocalDate day, String instrument, int scoring, Outcome it) {
        var value = it.value();
        return String.join(
                ";",
                day.toString(),
                instrument,
                String.valueOf(scoring),
                it.scale(),
                value == null ? "" : String.valueOf(value).replace('.', ','),
                Objects.requireNonNullElse(it.band(), ""),
                it.status().name());
    }
}
