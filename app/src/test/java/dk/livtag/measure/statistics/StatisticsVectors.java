package dk.livtag.measure.statistics;

import static dk.livtag.measure.Vector.array;

import dk.livtag.measure.Vector;
import dk.livtag.measure.statistics.Trajectory.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Works out the examples of what is counted over many. */
public final class StatisticsVectors {

    private StatisticsVectors() {}

    public static Map<String, Vector.Kind> kinds() {
        var kinds = new HashMap<String, Vector.Kind>(DeclineVectors.kinds());
        kinds.put("funnel-binomial-exact", it -> funnel(it.answers()));
        kinds.put("xmr", it -> chart(ControlChart.of(array(it.answers()))));
        kinds.put("p-chart", it -> shares(it.answers()));
        kinds.put("srm", it -> group(it.answers()));
        kinds.put("indirect-standardisation", it -> standardised(it.answers()));
        kinds.put(
                "cronbach-alpha",
                it -> Map.of("alpha", Alpha.of(rows(it.answers().get("items")))));
        kinds.put("glm-logit-casemix", it -> caseMix(it.answers().get("rows")));
        kinds.put("lmm-random-intercept", it -> trajectory(it.answers().get("rows")));
        kinds.put("clinic-shrinkage-glmm", it -> shrunk(it.answers().get("clinic_n_events")));
        kinds.put("funnel-overdispersion", it -> overdispersion(it.answers().get("clinic_n_events")));
        return kinds;
    }

    private static Map<String, Object> funnel(JsonNode it) {
        var n = it.get("n").asInt();
        var p = it.get("p0").asDouble();
        return Map.of(
                "lo998", round(Funnel.limit(n, p, .001)),
                "lo95", round(Funnel.limit(n, p, .025)),
                "hi95", round(Funnel.limit(n, p, .975)),
                "hi998", round(Funnel.limit(n, p, .999)));
    }

    private static double round(double it) {
        return dk.livtag.measure.score.Decimals.round(it, 4);
    }

    private static Map<String, Object> chart(ControlChart it) {
        return Map.of(
                "mean", it.mean(), "mrBar", it.range(), "lcl", it.lower(), "ucl", it.upper(), "mrUcl", it.rangeUpper());
    }

    private static Map<String, Object> shares(JsonNode it) {
        var chart = ShareChart.of(array(it.get("events")), array(it.get("n")));
        var limits = IntStream.range(0, chart.lower().length)
                .mapToObj(i -> List.of(round(chart.lower()[i]), round(chart.upper()[i])))
                .toList();
        return Map.of("pbar", chart.mean(), "limits3s", limits, "laneySigmaZ", chart.sigma());
    }

    private static Map<String, Object> group(JsonNode it) {
        var change = GroupChange.of(array(it.get("pre")), array(it.get("post")));
        return Map.of(
                "meanChange", change.mean(), "srm", change.responseMean(), "effectSizeBaselineSD", change.effectSize());
    }

    private static Map<String, Object> standardised(JsonNode it) {
        var s = Standardised.of(
                it.get("observed").asDouble(),
                it.get("expected").asDouble(),
                it.get("overallRate").asDouble());
        return Map.of("oe", s.ratio(), "adjustedRate", s.rate());
    }

    private static List<List<Double>> rows(JsonNode it) {
        return Vector.each(it)
                .map(row -> Vector.each(row).map(JsonNode::asDouble).toList())
                .toList();
    }

    private static Map<String, Object> caseMix(JsonNode rows) {
        var fit = CaseMix.fit(
                Vector.each(rows)
                        .map(it -> new double[] {
                            1, it.get(0).asDouble() - 50, it.get(1).asDouble() - 6
                        })
                        .toArray(double[][]::new),
                Vector.each(rows).mapToDouble(it -> it.get(2).asDouble()).toArray());
        return Map.of("coef", list(fit.coefficients()), "deviance", fit.deviance());
    }

    private static Map<String, Object> trajectory(JsonNode rows) {
        var points = new ArrayList<Point>();
        Vector.each(rows)
                .filter(it -> !it.get(2).isNull())
                .forEach(it -> points.add(new Point(
                        it.get(0).asInt(), it.get(1).asInt(), it.get(2).asDouble())));
        var fit = Trajectory.fit(points, 4);
        return Map.of(
                "fixef_intercept_v1_v2_v3", list(fit.coefficients()),
                "se", list(fit.errors()),
                "sdId", fit.between(),
                "sigma", fit.within(),
                "remlCriterion", fit.criterion());
    }

    private static Map<String, Object> shrunk(JsonNode clinics) {
        var fit = Shrunk.of(column(clinics, 1), column(clinics, 2));
        return Map.of("b0", fit.level(), "sd", fit.sd(), "shrunkRates", list(fit.shares()));
    }

    private static Map<String, Object> overdispersion(JsonNode clinics) {
        var it = Overdispersion.of(column(clinics, 1), column(clinics, 2));
        return Map.of(
                "theta0",
                it.target(),
                "z",
                list(it.z()),
                "phi",
                it.phi(),
                "tau2",
                it.tau2(),
                "zAdjusted",
                list(it.adjusted()));
    }

    private static double[] column(JsonNode rows, int column) {
        return Vector.each(rows).mapToDouble(it -> it.get(column).asDouble()).toArray();
    }

    static List<Double> list(double... of) {
        return java.util.Arrays.stream(of).boxed().toList();
    }
}
