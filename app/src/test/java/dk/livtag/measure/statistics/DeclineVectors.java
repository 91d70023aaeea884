package dk.livtag.measure.statistics;

import static dk.livtag.measure.Vector.array;
import static dk.livtag.measure.score.Decimals.round;
import static dk.livtag.measure.statistics.StatisticsVectors.list;

import dk.livtag.measure.Vector;
import dk.livtag.measure.statistics.RunLengths.Prior;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Works out the examples of decline after the course. */
final class DeclineVectors {

    private static final int DIGITS = 4;

    private DeclineVectors() {}

    static Map<String, Vector.Kind> kinds() {
        return Map.of(
                "decline-ewma", it -> regular(it.answers()),
                "decline-ewma-irregular", it -> irregular(it.answers()),
                "decline-cusum", it -> cusum(it.answers()),
                "decline-bocpd", it -> lengths(it.answers()));
    }

    private static Ewma ewma(JsonNode it) {
        return new Ewma(
                it.get("baselineMean").asDouble(),
                it.get("n0").asInt(),
                it.get("sigmaWithin").asDouble(),
                it.get("L").asDouble());
    }

    private static Map<String, Object> regular(JsonNode it) {
        var ewma = ewma(it);
        var sign = "LOWER".equals(it.path("worseIs").asString("HIGHER")) ? -1 : 1;
        var level = it.get("baselineMean").asDouble();
        var steps = Arrays.stream(array(it.get("series")))
                .mapToObj(y ->
                        ewma.add(level + sign * (y - level), it.get("lambda").asDouble()))
                .map(step -> List.<Object>of(round(step.z(), DIGITS), round(step.limit(), DIGITS), step.alarm()))
                .toList();
        return Map.of("steps_z_limit_alarm", steps);
    }

    private static Map<String, Object> irregular(JsonNode it) {
        var ewma = ewma(it);
        var days = array(it.get("days"));
        var series = array(it.get("series"));
        var steps = new ArrayList<List<Object>>();
        for (var i = 0; i < days.length; i++) {
            var weight = Ewma.weight(it.get("lambda30d").asDouble(), days[i] - (i == 0 ? 0 : days[i - 1]));
            var step = ewma.add(series[i], weight);
            steps.add(
                    List.of(round(weight, DIGITS), round(step.z(), DIGITS), round(step.limit(), DIGITS), step.alarm()));
        }
        return Map.of("steps_lambda_z_limit_alarm", steps);
    }

    private static Map<String, Object> cusum(JsonNode it) {
        var cusum = new Cusum(
                it.get("baselineMean").asDouble(),
                it.get("n0").asInt(),
                it.get("sigmaWithin").asDouble(),
                it.get("k").asDouble());
        var steps = Arrays.stream(array(it.get("series")))
                .map(cusum::add)
                .mapToObj(sum ->
                        List.<Object>of(round(sum, DIGITS), sum > it.get("h").asDouble()))
                .toList();
        return Map.of("steps_S_alarm", steps);
    }

    private static Map<String, Object> lengths(JsonNode it) {
        var prior = new Prior(
                it.get("priorMean").asDouble(),
                it.get("priorSd").asDouble(),
                it.get("obsSd").asDouble());
        var lengths = new RunLengths(prior, it.get("hazard").asDouble());
        var posterior = Arrays.stream(array(it.get("series")))
                .mapToObj(lengths::add)
                .map(one -> list(Arrays.stream(one).map(p -> round(p, DIGITS)).toArray()))
                .toList();
        return Map.of("runLengthPosterior", posterior);
    }
}
