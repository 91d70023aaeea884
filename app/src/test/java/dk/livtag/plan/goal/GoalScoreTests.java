package dk.livtag.plan.goal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.access.Seed;
import dk.livtag.plan.goal.GoalScore.Attained;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The T score, by the vectors of shared/instruments (gas) and for any goals at all. */
@Tag("L20")
class GoalScoreTests {

    private static final int SEQUENCES = 2_000;

    private final Random random = Seed.random(GoalScoreTests.class);

    static Stream<JsonNode> vectors() throws IOException {
        try (var json = Objects.requireNonNull(GoalScoreTests.class.getResourceAsStream("/plan/gas.json"))) {
            return JsonMapper.shared().readTree(json).valueStream();
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void agreesWithTheVectors(JsonNode vector) {
        var levels = vector.path("answers").path("x");
        var weights = vector.path("answers").path("w");
        var goals = IntStream.range(0, levels.size())
                .mapToObj(it -> new Attained(
                        levels.get(it).asInt(),
                        weights.isArray() ? weights.get(it).asInt() : 1))
                .toList();
        assertThat(GoalScore.of(goals).orElseThrow())
                .isEqualByComparingTo(vector.path("expected").path("t").decimalValue());
    }

    @Test
    void isFiftyWhenAllIsAsExpectedAndMirrorsAroundIt() {
        for (var sequence = 0; sequence < SEQUENCES; sequence++) {
            var goals = Stream.generate(() -> new Attained(random.nextInt(5) - 2, random.nextInt(10)))
                    .limit(1 + random.nextInt(8))
                    .toList();
            var opposite = goals.stream()
                    .map(it -> new Attained(-it.level(), it.weight()))
                    .toList();
            var expected =
                    goals.stream().map(it -> new Attained(0, it.weight())).toList();
            assertThat(GoalScore.of(expected).orElseThrow()).isEqualByComparingTo("50");
            assertThat(GoalScore.of(goals)
                            .orElseThrow()
                            .add(GoalScore.of(opposite).orElseThrow()))
                    .isBetween(new BigDecimal("99.98"), new BigDecimal("100.02"));
        }
    }

    @Test
    void countsWeightsThatAreAllZeroAsOneEach() {
        assertThat(GoalScore.of(List.of(new Attained(1, 0), new Attained(1, 0), new Attained(1, 0))))
                .contains(new BigDecimal("63.69"));
        assertThat(GoalScore.of(List.of())).isEmpty();
    }
}
