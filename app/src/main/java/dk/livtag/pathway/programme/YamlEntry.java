package dk.livtag.pathway.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A place in a YAML file that knows its name and its line, so that whoever edits it is told where to look. */
record YamlEntry(String at, Node node) {

    int line() {
        return node.getStartMark().getLine() + 1;
    }

    Fields fields(String... keys) {
        if (!(node instanceof MappingNode map)) {
            throw new Refused(Fault.of(line(), "not-fields", at, String.join(", ", keys)));
        }
        var allowed = Set.of(keys);
        var fields = new LinkedHashMap<String, YamlEntry>();
        for (var entry : map.getValue()) {
            var key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            var value = new YamlEntry(at.isEmpty() ? key : at + "." + key, entry.getValueNode());
            var line = entry.getKeyNode().getStartMark().getLine() + 1;
            if (!allowed.contains(key)) {
                throw new Refused(Fault.of(line, "unknown-field", key, String.join(", ", new TreeSet<>(allowed))));
            }
            if (fields.put(key, value) != null) {
                throw new Refused(Fault.of(line, "field-twice", key));
            }
        }
        return new Fields(this, fields);
    }

    List<YamlEntry> list() {
        if (!(node instanceof SequenceNode sequence)) {
            throw new Refused(Fault.of(line(), "not-a-list", at));
        }
        var entries = sequence.getValue();
        return IntStream.range(0, entries.size())
                .mapToObj(it -> new YamlEntry(at + "[" + (it + 1) + "]", entries.get(it)))
                .toList();
    }

    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw new Refused(Fault.of(line(), "not-a-text", at));
    }

    int number() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException e) {
            throw new Refused(Fault.of(line(), "not-a-number", at));
        }
    }

    boolean truth() {
        return switch (text()) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw new Refused(Fault.of(line(), "not-yes-or-no", at));
        };
    }

    <E extends Enum<E>> E oneOf(Class<E> type) {
        var word = text();
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(word.replace('-', '_'))) {
                return constant;
            }
        }
        var words = new TreeSet<String>();
        for (var constant : type.getEnumConstants()) {
            words.add(ProgrammeText.word(constant));
        }
        throw new Refused(Fault.of(line(), "unknown-word", at, word, String.join(", ", words)));
    }

    /** The named entries of a place. */
    record Fields(YamlEntry place, Map<String, YamlEntry> entries) {

        YamlEntry get(String key) {
            return find(key).orElseThrow(() -> new Refused(Fault.of(place.line(), "field-missing", key, place.at())));
        }

        Optional<YamlEntry> find(String key) {
            return Optional.ofNullable(entries.get(key));
        }
    }

    /** Stops the reading of a file whose shape is wrong. */
    static final class Refused extends RuntimeException {
        private final transient Fault fault;

        Refused(Fault fault) {
            super(fault.reason());
            this.fault = fault;
        }

        Fault fault() {
            return fault;
        }
    }
}
