package dk.livtag.measure.instrument;

import static dk.livtag.measure.instrument.InstrumentVectors.rounded;
import static dk.livtag.measure.instrument.InstrumentVectors.values;

import dk.livtag.measure.Vector;
import dk.livtag.measure.score.Answers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Works out the examples whose answers have names of their own. */
final class ShapedVectors {

    private ShapedVectors() {}

    static Map<String, Vector.Kind> kinds() {
        var kinds = new HashMap<String, Vector.Kind>();
        kinds.put("eqvas", it -> values("eqvas", single("1", it.answers()), it.answers(), (score, values) -> {}));
        kinds.put(
                "wai-single",
                it -> values("wai-single", single("1", it.answers()), it.answers(), (score, values) -> {}));
        kinds.put("pgic", it -> values("pgic", single("1", it.answers()), it.answers(), (score, values) -> {}));
        kinds.put(
                "nrs-band", it -> values("nrs", single("average", it.answers()), it.answers(), (score, values) -> {}));
        kinds.put(
                "bpi-sf",
                it -> values(
                        "bpi-sf",
                        answers(it.answers(), Map.of("severity", "s", "interference", "i")),
                        it.answers(),
                        (score, values) -> {
                            values.replaceAll((key, value) -> rounded(value, 2));
                            values.put(
                                    "interferenceAnswered",
                                    Vector.numbers(it.answers().get("interference")).stream()
                                            .filter(one -> one != null)
                                            .count());
                        }));
        kinds.put(
                "hads",
                it -> values("hads", hads(it.answers()), it.answers(), (score, values) -> {
                    values.put("anxietyBand", score.outcome("anxiety").band());
                    values.put("depressionBand", score.outcome("depression").band());
                    values.put(
                            "scored",
                            IntStream.rangeClosed(1, 14)
                                    .mapToObj(one -> hads(it.answers()).given().get(String.valueOf(one)))
                                    .toList());
                }));
        kinds.put(
                "psqi",
                it -> values("psqi", answers(it.answers(), Map.of()), it.answers(), (score, values) -> {
                    values.put(
                            "components",
                            IntStream.rangeClosed(1, 7)
                                    .mapToObj(c -> score.outcome("c" + c).value())
                                    .toList());
                    values.put("efficiencyPct", rounded(values.get("efficiencyPct"), 1));
                    values.put(
                            "poorSleeper", "POOR".equals(score.outcome("total").band()));
                }));
        kinds.put(
                "paindetect",
                it -> values(
                        "paindetect", answers(it.answers(), Map.of("items", "")), it.answers(), (score, values) -> {}));
        kinds.put(
                "start-msk",
                it -> values(
                        "start-msk",
                        answers(it.answers(), Map.of("yesno", "")),
                        it.answers(),
                        (score, values) -> values.put("risk", values.get("band"))));
        kinds.put(
                "start-back",
                it -> values(
                        "start-back",
                        back(it.answers()),
                        it.answers(),
                        (score, values) -> values.put("risk", values.get("band"))));
        kinds.put(
                "gcps-r",
                it -> values(
                        "gcps-r",
                        answers(it.answers(), Map.of("peg", "peg")),
                        it.answers(),
                        (score, values) -> values.put("label", values.get("band"))));
        return kinds;
    }

    private static Answers single(String item, JsonNode answer) {
        return new Answers(Map.of(item, answer.asDouble()));
    }

    private static Answers back(JsonNode answers) {
        var given = new HashMap<>(answers(answers, Map.of("items1to8", "")).given());
        given.put("9", answers.get("q9").asDouble());
        given.remove("q9");
        return new Answers(given);
    }

    /** Which option was chosen, turned into its value by the questionnaire that is shipped. */
    private static Answers hads(JsonNode answers) {
        if (answers.has("scored")) {
            return Answers.inOrder(Vector.numbers(answers.get("scored")));
        }
        var given = new HashMap<String, Double>();
        var positions = Vector.array(answers.get("positions"));
        for (var i = 0; i < positions.length; i++) {
            var item = String.valueOf(i + 1);
            given.put(item, ShippedQuestionnaires.ordinal("hads", item, (int) positions[i]));
        }
        return new Answers(given);
    }

    /** Lists become items with a number behind their prefix. */
    private static Answers answers(JsonNode node, Map<String, String> prefixes) {
        var given = new HashMap<String, Double>();
        node.properties().forEach(it -> {
            var value = it.getValue();
            if (value.isArray()) {
                var list = List.copyOf(value.values());
                for (var i = 0; i < list.size(); i++) {
                    put(given, prefixes.getOrDefault(it.getKey(), "") + (i + 1), list.get(i));
                }
            } else {
                put(given, it.getKey(), value);
            }
        });
        return new Answers(given);
    }

    private static void put(Map<String, Double> given, String item, JsonNode value) {
        if (!value.isNull()) {
            given.put(item, value.isBoolean() ? value.asBoolean() ? 1.0 : 0.0 : value.asDouble());
        }
    }
}
