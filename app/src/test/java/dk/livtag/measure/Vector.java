package dk.livtag.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One checked example: what was answered and what it comes to. */
public record Vector(String id, String kind, JsonNode answers, JsonNode expected, String note) {

    /** How examples of one kind are worked out; what it gives is compared by name. */
    @FunctionalInterface
    public interface Kind extends Function<Vector, Map<String, ? extends @Nullable Object>> {}

    static List<Vector> all() {
        var all = new ArrayList<Vector>();
        try (var in = Vector.class.getResourceAsStream("/measure/vectors.json")) {
            for (var it : JsonMapper.shared().readTree(in).get("vectors")) {
                all.add(new Vector(
                        it.get("id").asString(),
                        it.get("instrument").asString(),
                        it.get("answers"),
                        it.get("expected"),
                        it.path("note").asString("")));
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return all;
    }

    /** The numbers of a list; null for what was skipped. */
    public static List<@Nullable Number> numbers(JsonNode list) {
        var numbers = new ArrayList<@Nullable Number>();
        list.forEach(it -> numbers.add(it.isNull() ? null : it.asDouble()));
        return numbers;
    }

    public static double[] array(JsonNode list) {
        return numbers(list).stream()
                .mapToDouble(it -> it == null ? Double.NaN : it.doubleValue())
                .toArray();
    }

    public static Stream<JsonNode> each(JsonNode list) {
        return list.values().stream();
    }

    @Override
    public String toString() {
        return id;
    }
}
