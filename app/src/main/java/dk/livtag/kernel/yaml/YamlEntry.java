package dk.livtag.kernel.yaml;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A place in a YAML file that knows its name and its line, so that whoever edits it is told where to look. */
public record YamlEntry(String at, Node node) {

    /** The root of a file. */
    public static YamlEntry parse(String yaml) {
        try {
            var root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml));
            if (root == null) {
                throw new Refused(0, "empty");
            }
            return new YamlEntry("", root);
        } catch (MarkedYAMLException e) {
            var line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw new Refused(line, "not-yaml", String.valueOf(e.getProblem()));
        } catch (YAMLException e) {
            throw new Refused(0, "not-yaml", String.valueOf(e.getMessage()));
        }
    }

    /** The word that a file writes for a constant. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public int line() {
        return node.getStartMark().getLine() + 1;
    }

    public Fields fields(String... keys) {
        if (!(node instanceof MappingNode map)) {
            throw new Refused(line(), "not-fields", at, String.join(", ", keys));
        }
        var allowed = Set.of(keys);
        var fields = new LinkedHashMap<String, YamlEntry>();
        for (var entry : map.getValue()) {
            var key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            var value = new YamlEntry(at.isEmpty() ? key : at + "." + key, entry.getValueNode());
            var line = entry.getKeyNode().getStartMark().getLine() + 1;
            if (!allowed.contains(key)) {
                throw new Refused(line, "unknown-field", key, String.join(", ", new TreeSet<>(allowed)));
            }
            if (fields.put(key, value) != null) {
                throw new Refused(line, "field-twice", key);
            }
        }
        return new Fields(this, fields);
    }

    public List<YamlEntry> list() {
        if (!(node instanceof SequenceNode sequence)) {
            throw new Refused(line(), "not-a-list", at);
        }
        var entries = sequence.getValue();
        return IntStream.range(0, entries.size())
                .mapToObj(it -> new YamlEntry(at + "[" + (it + 1) + "]", entries.get(it)))
                .toList();
    }

    public String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw new Refused(line(), "not-a-text", at);
    }

    public int number() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException e) {
            throw new Refused(line(), "not-a-number", at);
        }
    }

    public boolean truth() {
        return switch (text()) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw new Refused(line(), "not-yes-or-no", at);
        };
    }

    public <E extends Enum<E>> E oneOf(Class<E> type) {
        var word = text();
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(word.replace('-', '_'))) {
                return constant;
            }
        }
        var words = new TreeSet<String>();
        for (var constant : type.getEnumConstants()) {
            words.add(word(constant));
        }
        throw new Refused(line(), "unknown-word", at, word, String.join(", ", words));
    }

    /** The named entries of a place. */
    public record Fields(YamlEntry place, Map<String, YamlEntry> entries) {

        public YamlEntry get(String key) {
            return find(key).orElseThrow(() -> new Refused(place.line(), "field-missing", key, place.at()));
        }

        public Optional<YamlEntry> find(String key) {
            return Optional.ofNullable(entries.get(key));
        }
    }

    /** Stops the reading of a file whose shape is wrong: where, and a word for why. */
    public static final class Refused extends RuntimeException {
        private final int line;
        private final transient List<Object> arguments;

        public Refused(int line, String reason, Object... arguments) {
            super(reason);
            this.line = line;
            this.arguments = List.of(arguments);
        }

        public int line() {
            return line;
        }

        public String reason() {
            return String.valueOf(getMessage());
        }

        public List<Object> arguments() {
            return arguments;
        }
    }
}
