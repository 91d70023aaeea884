package dk.livtag.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What was measured, as a table that can be put into a document. */
final class Table {

    private final List<String> lines = new ArrayList<>();

    Table(String... heads) {
        add((Object[]) heads);
        add(Arrays.stream(heads).map(_ -> "---").toArray());
    }

    void add(Object... cells) {
        lines.add(
                "| " + String.join(" | ", Arrays.stream(cells).map(Table::shown).toList()) + " |");
    }

    void print(PrintStream to) {
        lines.forEach(to::println);
    }

    private static String shown(Object cell) {
        return cell instanceof Double number ? String.format(Locale.ROOT, "%.1f", number) : String.valueOf(cell);
    }
}
