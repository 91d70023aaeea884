package dk.livtag.measure.instrument;

import dk.livtag.kernel.yaml.YamlEntry;
import java.util.List;
import java.util.Map;

/** Reads the words of instruments in one language. */
final class WordingFile {

    private WordingFile() {}

    static List<Wording> read(String file, String yaml) {
        try {
            var it = YamlEntry.parse(yaml).fields("language", "instruments");
            var language = it.get("language").text();
            return it.get("instruments").list().stream()
                    .map(one -> wording(one, language))
                    .toList();
        } catch (YamlEntry.Refused e) {
            throw InvalidInstrument.of(file, e);
        }
    }

    private static Wording wording(YamlEntry entry, String language) {
        var it = entry.fields("instrument", "title", "intro", "items", "answers", "low", "high");
        return new Wording(
                it.get("instrument").text(),
                language,
                it.get("title").text(),
                it.find("intro").map(YamlEntry::text).orElse(""),
                PackFile.map(it.get("items"), "code"),
                it.find("answers").map(all -> PackFile.map(all, "value")).orElse(Map.of()),
                it.find("low").map(YamlEntry::text).orElse(""),
                it.find("high").map(YamlEntry::text).orElse(""));
    }
}
