package dk.livtag.measure.instrument;

import dk.livtag.measure.Vector;
import dk.livtag.measure.score.Answers;
import dk.livtag.measure.score.Decimals;
import dk.livtag.measure.score.Outcome;
import dk.livtag.measure.score.Score;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Works out the examples of questionnaires, from the files that are shipped. */
public final class InstrumentVectors {

    private InstrumentVectors() {}

    public static Map<String, Vector.Kind> kinds() {
        var kinds = new HashMap<String, Vector.Kind>(HealthVectors.kinds());
        kinds.putAll(ShapedVectors.kinds());
        List.of("pcs", "tsk17", "tsk11", "pseq", "cpaq8", "gad7", "phq4", "isi", "ompsq10", "pdi", "obq11")
                .forEach(it -> kinds.put(it, kind(it, (score, values) -> {})));
        kinds.put("who5", kind("who5", InstrumentVectors::bandOfMain));
        kinds.put("fabq", kind("fabq", (score, values) -> {}));
        kinds.put("phq9", kind("phq9", (score, values) -> {
            values.put("safetyFlag", score.signals().isEmpty() ? "NONE" : "ITEM9_POSITIVE");
            values.computeIfPresent(
                    "algorithm", (key, it) -> score.outcome("algorithm").band());
        }));
        kinds.put(
                "mdi",
                it -> values(
                        "mdi",
                        mdi(it),
                        it.answers(),
                        (score, values) ->
                                values.put("safetyFlag", score.signals().isEmpty() ? "NONE" : "ITEM6_POSITIVE")));
        List.of("PI4a", "DEP4a", "ANX4a", "FAT4a", "SD4a", "SR4a_v2", "PF4a_v1", "PF4a_v2")
                .forEach(it -> kinds.put("promis-" + it, kind(id(it), InstrumentVectors::error)));
        kinds.put("peg", kind("peg", (score, values) -> values.computeIfPresent("score", (key, it) -> rounded(it, 2))));
        return kinds;
    }

    private static Answers mdi(Vector it) {
        var items = List.of("1", "2", "3", "4", "5", "6", "7", "8a", "8b", "9", "10a", "10b");
        var numbers = Vector.array(it.answers());
        var given = new HashMap<String, Double>();
        for (var i = 0; i < numbers.length; i++) {
            given.put(items.get(i), numbers[i]);
        }
        return new Answers(given);
    }

    private static String id(String form) {
        return "promis-" + form.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static @Nullable Object rounded(@Nullable Object it, int places) {
        return it instanceof Double number ? Decimals.round(number, places) : it;
    }

    private static void error(Score score, Map<String, @Nullable Object> values) {
        values.put("se", score.outcomes().isEmpty() ? null : score.outcome("t").error());
    }

    private static void bandOfMain(Score score, Map<String, @Nullable Object> values) {
        values.put(
                "band", score.outcomes().isEmpty() ? null : score.outcome("pct").band());
    }

    private static Vector.Kind kind(String instrument, BiConsumer<Score, Map<String, @Nullable Object>> more) {
        return it -> values(instrument, Answers.inOrder(Vector.numbers(it.answers())), it.answers(), more);
    }

    static Map<String, @Nullable Object> values(
            String instrument, Answers answers, JsonNode given, BiConsumer<Score, Map<String, @Nullable Object>> more) {
        var score = Shipped.get(instrument).scoring().score(answers);
        var values = new HashMap<String, @Nullable Object>();
        values.put("status", score.status().name());
        values.put("missing", score.missing());
        score.outcomes().forEach(it -> values.put(it.scale(), it.value()));
        score.outcomes().stream()
                .map(Outcome::band)
                .filter(it -> it != null)
                .findFirst()
                .ifPresent(it -> values.put("band", it));
        List.of(
                        "lowWellbeing",
                        "depressionScreenStrict",
                        "high17_gt37",
                        "gad2Positive",
                        "phq2Positive",
                        "elevatedRisk",
                        "responder",
                        "minimal",
                        "worse")
                .forEach(it -> values.put(it, score.flags().contains(it)));
        answers.get("9").ifPresent(it -> values.put("item9", it));
        more.accept(score, values);
        return values;
    }
}
