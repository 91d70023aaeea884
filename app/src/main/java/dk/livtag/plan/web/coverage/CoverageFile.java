package dk.livtag.plan.web.coverage;

import dk.livtag.plan.coverage.Covered;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list as a file that spreadsheets read: UTF-8 with a mark at its start, semicolons, nothing that they would calculate. */
final class CoverageFile {

    private static final String MARK = "\uFEFF";
    private static final String CALCULATED = "=+-@\t\r";

    private CoverageFile() {}

    static String of(List<Covered> rows) {
        var head = "citizen;problem;area;answered;items;professions;first;latest;change";
        return Stream.concat(Stream.of(head), rows.stream().map(CoverageFile::line))
                .collect(Collectors.joining("\r\n", MARK, "\r\n"));
    }

    private static String line(Covered it) {
        return Stream.of(
                        it.name(),
                        it.words(),
                        it.area() == null ? "" : it.area().name(),
                        it.isAnswered() ? "yes" : "no",
                        String.join(" | ", it.items()),
                        it.professions().stream().map(Enum::name).collect(Collectors.joining(" | ")),
                        number(it.first()),
                        number(it.latest()))
                .map(CoverageFile::cell)
                .collect(Collectors.joining(";", "", ";" + number(it.change())));
    }

    private static String number(@Nullable Integer it) {
        return it == null ? "" : it.toString();
    }

    private static String cell(String it) {
        var safe = !it.isEmpty() && CALCULATED.indexOf(it.charAt(0)) >= 0 ? "'" + it : it;
        return safe.matches("(?s).*[;\"\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
