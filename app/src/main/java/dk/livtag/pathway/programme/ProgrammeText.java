package dk.livtag.pathway.programme;

import dk.livtag.kernel.yaml.YamlEntry;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes a programme as the YAML that {@link ProgrammeFile} reads. */
public final class ProgrammeText {

    private ProgrammeText() {}

    public static String of(Programme it) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setWidth(120);
        return new Yaml(options).dump(programme(it));
    }

    private static Map<String, Object> programme(Programme it) {
        var map = new LinkedHashMap<String, Object>();
        map.put("id", it.id());
        map.put("version", it.version());
        map.put("name", words(it.name()));
        map.put("offeredBy", it.offeredBy());
        map.put("typicalMonths", it.typicalMonths());
        map.put("admission", admission(it.admission()));
        map.put("team", it.team().stream().sorted().map(YamlEntry::word).toList());
        map.put("phases", it.phases().stream().map(ProgrammeText::phase).toList());
        return map;
    }

    private static Map<String, Object> admission(Admission it) {
        var map = new LinkedHashMap<String, Object>();
        map.put("criteria", it.criteria().stream().map(ProgrammeText::asked).toList());
        put(map, "early", it.early() == null ? null : span(it.early()));
        return map;
    }

    private static Map<String, Object> asked(Admission.Asked it) {
        var map = new LinkedHashMap<String, Object>();
        map.put("code", YamlEntry.word(it.criterion()));
        map.put("words", words(it.words()));
        return map;
    }

    private static Map<String, Object> phase(Phase it) {
        var map = new LinkedHashMap<String, Object>();
        map.put("code", it.code());
        map.put("name", words(it.name()));
        map.put("happens", it.happens().stream().map(ProgrammeText::words).toList());
        map.put("entry", it.entry());
        map.put("exit", exit(it.exit()));
        map.put("steps", it.steps().stream().map(ProgrammeText::step).toList());
        return map;
    }

    private static Map<String, Object> exit(Exit exit) {
        return switch (exit) {
            case Exit.Decision() -> Map.of("decision", true);
            case Exit.Done(var steps) -> Map.of("done", steps);
            case Exit.After(var span) -> Map.of("after", span(span));
        };
    }

    private static Map<String, Object> step(Step it) {
        var map = new LinkedHashMap<String, Object>();
        map.put("code", it.code());
        map.put("name", words(it.name()));
        map.put("kind", YamlEntry.word(it.kind()));
        map.put("part", YamlEntry.word(it.part()));
        map.put("who", YamlEntry.word(it.who()));
        map.put("due", due(it.timing()));
        put(map, "every", it.timing().every() == null ? null : span(it.timing().every()));
        put(
                map,
                "expires",
                it.timing().expires() == null ? null : span(it.timing().expires()));
        put(map, "until", it.timing().until());
        put(map, "optional", it.optional() ? true : null);
        put(map, "sameDayAs", it.sameDayAs());
        put(map, "minutes", it.minutes());
        return map;
    }

    private static Map<String, Object> due(Timing it) {
        var map = new LinkedHashMap<String, Object>();
        map.put("from", it.from().word());
        map.putAll(span(it.within()));
        return map;
    }

    private static Map<String, Object> span(Span it) {
        return Map.of(YamlEntry.word(it.unit()), it.amount());
    }

    private static Map<String, Object> words(Words it) {
        var map = new LinkedHashMap<String, Object>();
        map.put("da", it.da());
        map.put("en", it.en());
        return map;
    }

    private static void put(Map<String, Object> map, String key, @Nullable Object value) {
        if (value != null) {
            map.put(key, value);
        }
    }
}
