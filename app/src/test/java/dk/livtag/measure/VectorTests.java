package dk.livtag.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.livtag.measure.cat.AdaptiveVectors;
import dk.livtag.measure.change.ChangeVectors;
import dk.livtag.measure.instrument.InstrumentVectors;
import dk.livtag.measure.statistics.StatisticsVectors;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every checked example of the specification; one of a kind that nobody works out is a failure. */
class VectorTests {

    private static final int ALL = 308;
    private static final Map<String, Vector.Kind> KINDS = new HashMap<>();

    static {
        Stream.of(InstrumentVectors.kinds(), ChangeVectors.kinds(), AdaptiveVectors.kinds(), StatisticsVectors.kinds())
                .forEach(KINDS::putAll);
    }

    static List<Vector> vectors() {
        return Vector.all();
    }

    @Test
    void areAllThere() {
        assertThat(vectors()).hasSize(ALL).extracting(Vector::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void comeOut(Vector vector) {
        var kind = KINDS.get(vector.kind());
        assertThat(kind).as("how " + vector.kind() + " is worked out").isNotNull();
        var actual = kind == null ? Map.<String, @Nullable Object>of() : kind.apply(vector);
        vector.expected().properties().forEach(it -> compare(it.getKey(), actual, it.getValue(), vector));
    }

    private static void compare(
            String name, Map<String, ? extends @Nullable Object> actual, JsonNode expected, Vector vector) {
        assertThat(actual).containsKey(name);
        compare(name, actual.get(name), expected, vector);
    }

    private static void compare(String name, @Nullable Object actual, JsonNode expected, Vector vector) {
        if (expected.isNull()) {
            assertThat(actual).as(name).isNull();
        } else if (expected.isArray()) {
            assertThat(actual).as(name).isInstanceOf(List.class);
            var list = actual instanceof List<?> it ? it : List.of();
            assertThat(list).as(name).hasSize(expected.size());
            for (var i = 0; i < expected.size(); i++) {
                compare(name + "[" + i + "]", list.get(i), expected.get(i), vector);
            }
        } else if (expected.isNumber()) {
            var number = actual instanceof Number it ? it.doubleValue() : Double.NaN;
            assertThat(number).as(name).isCloseTo(expected.asDouble(), within(tolerance(expected, vector)));
        } else {
            assertThat(actual).as(name).isEqualTo(expected.isBoolean() ? expected.asBoolean() : expected.asString());
        }
    }

    /** What is printed with many digits was rounded; what has few is exact. */
    private static double tolerance(JsonNode expected, Vector vector) {
        if (vector.note().contains("tolerance 1e-3")) {
            return 1e-3;
        }
        var digits = expected.isIntegralNumber() ? 0 : expected.decimalValue().scale();
        return digits < 3 ? 1e-9 : 0.5000001 * Math.pow(10, -digits);
    }
}
