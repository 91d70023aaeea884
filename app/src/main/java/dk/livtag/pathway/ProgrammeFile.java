package dk.livtag.pathway;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads one programme from YAML; whoever edits the file is told which line of thought went wrong, and where. */
final class ProgrammeFile {

    private final String file;

    private ProgrammeFile(String file) {
        this.file = file;
    }

    static Programme read(String file, String yaml) {
        return new ProgrammeFile(file).programme(yaml);
    }

    private Programme programme(String yaml) {
        var top = map("", parse(yaml), Set.of("id", "version", "name", "typicalMonths", "phases"));
        var phases = list("phases", top.get("phases"));
        try {
            return new Programme(
                    text("id", top.get("id")),
                    number("version", top.get("version")),
                    words("name", top.get("name")),
                    number("typicalMonths", top.get("typicalMonths")),
                    IntStream.range(0, phases.size())
                            .mapToObj(it -> phase(it + 1, phases.get(it)))
                            .toList());
        } catch (IllegalArgumentException e) {
            throw new InvalidProgramme(file, String.valueOf(e.getMessage()));
        }
    }

    private @Nullable Object parse(String yaml) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            return new Yaml(new SafeConstructor(options)).load(yaml);
        } catch (YAMLException e) {
            throw new InvalidProgramme(file, "is not YAML: " + e.getMessage());
        }
    }

    private Phase phase(int number, Object value) {
        var at = "phases[" + number + "]";
        var phase = map(at, value, Set.of("code", "name", "happens"));
        var happens = list(at + ".happens", phase.get("happens"));
        return new Phase(
                number,
                text(at + ".code", phase.get("code")),
                words(at + ".name", phase.get("name")),
                IntStream.range(0, happens.size())
                        .mapToObj(it -> words(at + ".happens[" + (it + 1) + "]", happens.get(it)))
                        .toList());
    }

    private Words words(String at, @Nullable Object value) {
        var words = map(at, value, Set.of("da", "en"));
        return new Words(text(at + ".da", words.get("da")), text(at + ".en", words.get("en")));
    }

    private Map<?, ?> map(String at, @Nullable Object value, Set<String> keys) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new InvalidProgramme(file, name(at) + " must have " + new TreeSet<>(keys));
        }
        for (var key : map.keySet()) {
            if (!keys.contains(String.valueOf(key))) {
                throw new InvalidProgramme(
                        file, name(at) + " must not have '" + key + "', only " + new TreeSet<>(keys));
            }
        }
        return map;
    }

    private List<?> list(String at, @Nullable Object value) {
        if (value instanceof List<?> list && !list.isEmpty()) {
            return list;
        }
        throw new InvalidProgramme(file, at + " must be a list with something in it");
    }

    private String text(String at, @Nullable Object value) {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new InvalidProgramme(file, at + " must be a text");
    }

    private int number(String at, @Nullable Object value) {
        if (value instanceof Integer number) {
            return number;
        }
        throw new InvalidProgramme(file, at + " must be a whole number");
    }

    private static String name(String at) {
        return at.isEmpty() ? "the programme" : at;
    }
}
