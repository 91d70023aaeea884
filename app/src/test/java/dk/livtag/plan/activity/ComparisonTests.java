package dk.livtag.plan.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.access.Seed;
import dk.livtag.plan.activity.Comparison.Scale;
import dk.livtag.plan.activity.Run.Rating;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The arithmetic, by the vectors of shared/instruments (copm) and for any answers at all. */
@Tag("D8")
class ComparisonTests {

    private static final int SEQUENCES = 2_000;
    private static final BigDecimal USUAL = new BigDecimal("2.0");
    private static final BigDecimal DANISH = new BigDecimal("3.5");

    private final Random random = Seed.random(ComparisonTests.class);

    static Stream<JsonNode> vectors() throws IOException {
        try (var json = Objects.requireNonNull(ComparisonTests.class.getResourceAsStream("/plan/copm.json"))) {
            return JsonMapper.shared().readTree(json).valueStream();
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void agreesWithTheVectors(JsonNode vector) {
        var expected = vector.path("expected");
        var answers = vector.path("answers");
        var found = Comparison.of(run(answers.path("t1")), run(answers.path("t2")));
        same(found.performance().before(), expected.path("performance1"));
        same(found.satisfaction().before(), expected.path("satisfaction1"));
        assertThat(found.performance().pairs()).isEqualTo(expected.path("pairs").asInt(0));
        if (expected.has("pairs")) {
            same(found.performance().change(), expected.path("performanceChange"));
            same(found.satisfaction().change(), expected.path("satisfactionChange"));
            isAtLeast(found.performance(), "performance", expected);
            isAtLeast(found.satisfaction(), "satisfaction", expected);
        }
    }

    private static void isAtLeast(Scale scale, String name, JsonNode expected) {
        assertThat(scale.isAtLeast(USUAL))
                .isEqualTo(expected.path("clinicallyImportant_2pt_" + name).asBoolean());
        assertThat(scale.isAtLeast(DANISH))
                .isEqualTo(expected.path("meetsDanishMIC_3_5_" + name).asBoolean());
    }

    @Test
    void whatWasAnsweredOnceNeverCountsAsAChange() {
        for (var sequence = 0; sequence < SEQUENCES; sequence++) {
            var both = answers(1 + random.nextInt(5));
            var later = answers(both);
            var once = answers(random.nextInt(5));
            var from = new HashMap<>(both);
            from.putAll(once);
            var plain = Comparison.of(run(both), run(later)).performance();
            var found = Comparison.of(run(from), run(later)).performance();
            assertThat(found.pairs()).isEqualTo(plain.pairs()).isEqualTo(both.size());
            assertThat(found.change()).isEqualTo(plain.change());
            assertThat(found.change()).isBetween(new BigDecimal("-9.00"), new BigDecimal("9.00"));
        }
    }

    @Test
    void backwardsTheChangeIsTheOppositeOne() {
        for (var sequence = 0; sequence < SEQUENCES; sequence++) {
            var before = answers(1 + random.nextInt(5));
            var after = answers(before);
            var there = Objects.requireNonNull(
                    Comparison.of(run(before), run(after)).performance().change());
            var back = Objects.requireNonNull(
                    Comparison.of(run(after), run(before)).performance().change());
            assertThat(there.add(back)).isEqualByComparingTo(BigDecimal.ZERO);
        }
    }

    private Map<ProblemId, Rating> answers(int many) {
        return Stream.generate(() -> new ProblemId(new UUID(random.nextLong(), random.nextLong())))
                .limit(many)
                .collect(Collectors.toMap(it -> it, _ -> rating()));
    }

    private Map<ProblemId, Rating> answers(Map<ProblemId, Rating> like) {
        return like.keySet().stream().collect(Collectors.toMap(it -> it, _ -> rating()));
    }

    private Rating rating() {
        return new Rating(1 + random.nextInt(10), 1 + random.nextInt(10));
    }

    /** Importance, performance, satisfaction; null for a problem that was not answered. */
    private static Run run(JsonNode answers) {
        var ratings = new HashMap<ProblemId, Rating>();
        for (var i = 0; i < answers.size(); i++) {
            var it = answers.get(i);
            if (!it.isNull()) {
                ratings.put(
                        new ProblemId(new UUID(0, i)),
                        new Rating(it.get(1).asInt(), it.get(2).asInt()));
            }
        }
        return run(ratings);
    }

    private static Run run(Map<ProblemId, Rating> ratings) {
        return new Run(new UUID(0, 0), Instant.EPOCH, null, ratings);
    }

    private static void same(@Nullable BigDecimal found, JsonNode expected) {
        assertThat(found).isEqualByComparingTo(expected.decimalValue());
    }
}
