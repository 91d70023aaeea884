package dk.livtag.measure.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.measure.score.Answers;
import dk.livtag.measure.score.Item;
import dk.livtag.measure.score.Meaning;
import dk.livtag.measure.score.Outcome;
import dk.livtag.measure.score.Score;
import dk.livtag.measure.score.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules hold for every answer there is, with everything that may lack, of each instrument with up to a million. */
@Tag("L11")
class EveryAnswerTests {

    private static final double MOST = 1_000_000;

    static Stream<String> small() {
        return Shipped.ALL.values().stream()
                .filter(it -> states(it.items()) <= MOST)
                .map(Definition::instrument);
    }

    /** Skipped is a state too. */
    private static double states(List<Item> items) {
        return items.stream()
                .mapToDouble(it -> it.whole() ? it.to() - it.from() + 2 : MOST + 1)
                .reduce(1, (a, b) -> a * b);
    }

    @Test
    void someAreSmallEnough() {
        assertThat(small()).contains("who5", "eq5d5l", "eq5d3l", "phq4", "promis-pi4a", "peg", "nrs", "isi", "gad7");
    }

    @ParameterizedTest
    @MethodSource("small")
    void theRulesHold(String instrument) {
        var definition = Shipped.get(instrument);
        var seen = new HashMap<String, double[]>();
        each(definition.items(), 0, new HashMap<>(), given -> {
            var score = definition.scoring().score(new Answers(given));
            check(score, definition);
            score.outcomes().forEach(it -> widen(seen, it));
        });
        definition.meanings().forEach(it -> reachesItsEnds(it, seen));
    }

    private static void reachesItsEnds(Meaning it, Map<String, double[]> seen) {
        var ends = seen.getOrDefault(it.scale(), new double[] {Double.NaN, Double.NaN});
        assertThat(ends[0]).as("least " + it.scale()).isGreaterThanOrEqualTo(it.from() - 1e-9);
        assertThat(ends[1]).as("most " + it.scale()).isLessThanOrEqualTo(it.to() + 1e-9);
    }

    private static void check(Score score, Definition definition) {
        assertThat(score.status()).isNotEqualTo(Status.INVALID);
        if (score.status() == Status.OK && definition.items().stream().allMatch(Item::required)) {
            assertThat(score.missing()).isZero();
        }
        for (var it : score.outcomes()) {
            assertThat(it.value() != null)
                    .as(it.toString())
                    .isEqualTo(it.status().hasValue());
        }
    }

    private static void widen(Map<String, double[]> seen, Outcome it) {
        var value = it.value();
        if (value != null) {
            seen.merge(it.scale(), new double[] {value, value}, (a, b) ->
                    new double[] {Math.min(a[0], b[0]), Math.max(a[1], b[1])});
        }
    }

    private interface Visit {
        void of(Map<String, Double> given);
    }

    private static void each(List<Item> items, int at, Map<String, Double> given, Visit visit) {
        if (at == items.size()) {
            visit.of(given);
            return;
        }
        var item = items.get(at);
        var answers = new ArrayList<Double>();
        for (var it = item.from(); it <= item.to(); it++) {
            answers.add(it);
        }
        each(items, at + 1, given, visit);
        for (var it : answers) {
            given.put(item.code(), it);
            each(items, at + 1, given, visit);
        }
        given.remove(item.code());
    }
}
