package dk.livtag.measure.change;

import static dk.livtag.measure.score.Decimals.round;

import dk.livtag.measure.Vector;
import dk.livtag.measure.change.OpioidTable.Dose;
import dk.livtag.measure.change.OpioidTable.Sum;
import dk.livtag.measure.change.PairedRatings.Rating;
import dk.livtag.measure.change.PairedRatings.Side;
import dk.livtag.measure.change.ProfileSummary.Domains;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

/** Works out the examples of change and of sums. */
public final class ChangeVectors {

    private ChangeVectors() {}

    public static Map<String, Vector.Kind> kinds() {
        return Map.of(
                "copm", it -> pairs(it.answers()),
                "nrs-change", it -> pain(it.answers()),
                "gas", it -> goals(it.answers()),
                "mme-cdc2022", it -> opioids("cdc2022", it.answers()),
                "omeq-no", it -> opioids("omeq-no", it.answers()),
                "rci", it -> reliable(it.answers()),
                "promis29-summary", it -> summary(it.answers()));
    }

    private static Map<String, @Nullable Object> pairs(JsonNode it) {
        List<Rating> before =
                Vector.each(it.get("t1")).map(ChangeVectors::rating).toList();
        var after = new ArrayList<@Nullable Rating>();
        it.path("t2").forEach(one -> after.add(one.isNull() ? null : rating(one)));
        var ratings = new PairedRatings(before, after);
        var values = new HashMap<String, @Nullable Object>();
        values.put("pairs", ratings.pairs());
        for (var side : Side.values()) {
            var name = side.name().toLowerCase(java.util.Locale.ROOT);
            values.put(name + "1", ratings.first(side).orElseThrow());
            ratings.change(side).ifPresent(change -> {
                values.put(name + "Change", change);
                values.put("clinicallyImportant_2pt_" + name, change >= 2);
                values.put("meetsDanishMIC_3_5_" + name, change >= 3.5);
            });
        }
        return values;
    }

    private static Rating rating(JsonNode it) {
        return new Rating(it.get(0).asDouble(), it.get(1).asDouble(), it.get(2).asDouble());
    }

    private static Map<String, Object> pain(JsonNode it) {
        return PainChange.between(
                        it.get("baseline").asDouble(), it.get("followup").asDouble())
                .<Map<String, Object>>map(change -> Map.of(
                        "absolute", change.absolute(),
                        "pctReduction", round(change.percent(), 1),
                        "category", change.category().name()))
                .orElse(Map.of("status", "NOT_CALCULABLE_BASELINE_ZERO"));
    }

    private static Map<String, Object> goals(JsonNode it) {
        List<Integer> reached = Vector.each(it.get("x")).map(JsonNode::asInt).toList();
        var weights = it.get("w").isNull()
                ? java.util.Collections.nCopies(reached.size(), 1)
                : Vector.each(it.get("w")).map(JsonNode::asInt).toList();
        return Map.of("t", round(GoalAttainment.score(reached, weights).orElseThrow(), 2));
    }

    private static Map<String, Object> opioids(String table, JsonNode it) {
        var doses = Vector.each(it)
                .map(dose -> new Dose(dose.get(0).asString(), dose.get(1).asDouble()))
                .toList();
        var sum = tables().stream()
                .filter(one -> one.code().equals(table))
                .findFirst()
                .orElseThrow()
                .sum(doses);
        var total = sum instanceof Sum.Total number ? number.milligrams() : Double.NaN;
        return Map.of("total", total, "flag", total >= 50 ? "GE50" : "BELOW50");
    }

    static List<OpioidTable> tables() {
        try {
            return OpioidTables.read(
                    new ClassPathResource("instruments/opioid-tables.yml").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, Object> reliable(JsonNode it) {
        var change = ReliableChange.of(
                it.get("sdBaseline").asDouble(), it.get("reliability").asDouble());
        return Map.of(
                "sem", round(change.sem(), 4),
                "sdiff", round(change.sdiff(), 4),
                "rci", change.index(it.get("x1").asDouble(), it.get("x2").asDouble()),
                "threshold95", round(change.threshold(), 2));
    }

    private static Map<String, Object> summary(JsonNode it) {
        var summary = ProfileSummary.of(new Domains(
                it.get("PF").asDouble(),
                it.get("PI").asDouble(),
                it.get("SR").asDouble(),
                it.get("FAT").asDouble(),
                it.get("DEP").asDouble(),
                it.get("ANX").asDouble(),
                it.get("SD").asDouble(),
                it.get("painNRS").asDouble()));
        return Map.of(
                "physicalHealthSummaryT", round(summary.physical(), 1),
                "mentalHealthSummaryT", round(summary.mental(), 1));
    }
}
