package dk.livtag.measure.family;

import dk.livtag.kernel.yaml.YamlEntry;
import java.util.List;

/** Reads a value set, or why there is none. */
final class ValueSetReader {

    private ValueSetReader() {}

    static ValueSet read(YamlEntry entry) {
        var it = entry.fields("code", "source", "empty", "mo", "sc", "ua", "pd", "ad", "any");
        var code = it.get("code").text();
        if (it.find("empty").isPresent()) {
            return new ValueSet(code, "", it.get("empty").text(), List.of(), 0);
        }
        var loss = List.of("mo", "sc", "ua", "pd", "ad").stream()
                .map(dimension -> Numbers.all(it.get(dimension)))
                .toList();
        return new ValueSet(
                code,
                it.get("source").text(),
                "",
                loss,
                it.find("any").map(Numbers::decimal).orElse(0.0));
    }
}
