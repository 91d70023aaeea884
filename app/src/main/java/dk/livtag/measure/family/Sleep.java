package dk.livtag.measure.family;

import dk.livtag.measure.score.Answers;
import dk.livtag.measure.score.Decimals;
import dk.livtag.measure.score.Family;
import dk.livtag.measure.score.Outcome;
import dk.livtag.measure.score.Status;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Seven parts of sleep from times and answers; the share of the time in bed is never rounded before it is judged. */
record Sleep() implements Family {

    private static final List<String> REQUIRED = List.of(
            "bed",
            "latencyMin",
            "up",
            "sleepH",
            "q5a",
            "q5b",
            "q5c",
            "q5d",
            "q5e",
            "q5f",
            "q5g",
            "q5h",
            "q5i",
            "q6",
            "q7",
            "q8",
            "q9");
    private static final List<String> DISTURBED =
            List.of("q5b", "q5c", "q5d", "q5e", "q5f", "q5g", "q5h", "q5i", "q5j");
    private static final double DAY = 24;
    private static final double PERCENT = 100;
    private static final int POOR = 5;

    @Override
    public List<Outcome> outcomes(Answers answers) {
        if (!REQUIRED.stream().allMatch(answers::has)) {
            return List.of(Outcome.without("total", Status.INCOMPLETE));
        }
        var efficiency = efficiency(answers);
        var parts = parts(answers, efficiency);
        var total = parts.stream().mapToInt(it -> it).sum();
        return Stream.concat(
                        Stream.of(
                                Outcome.of("total", total, total > POOR ? "POOR" : "GOOD"),
                                Outcome.of("efficiencyPct", efficiency)),
                        IntStream.range(0, parts.size()).mapToObj(it -> Outcome.of("c" + (it + 1), parts.get(it))))
                .toList();
    }

    private static List<Integer> parts(Answers it, double efficiency) {
        var disturbed =
                DISTURBED.stream().mapToDouble(code -> it.get(code).orElse(0)).sum();
        return List.of(
                (int) it.of("q9"),
                step(step(it.of("latencyMin"), 15, 30, 60) + it.of("q5a"), 0, 2, 4),
                3 - step(it.of("sleepH"), below(5), below(6), 7),
                3 - step(efficiency, below(65), below(75), below(85)),
                step(disturbed, 0, 9, 18),
                (int) it.of("q6"),
                step(it.of("q7") + it.of("q8"), 0, 2, 4));
    }

    /** How many of the limits a number is above. */
    private static int step(double it, double... limits) {
        return (int) Arrays.stream(limits).filter(limit -> it > limit).count();
    }

    /** The limit itself counts as above it. */
    private static double below(double limit) {
        return Math.nextDown(limit);
    }

    private static double efficiency(Answers it) {
        var inBed = (it.of("up") - it.of("bed") + DAY) % DAY;
        var hours = inBed == 0 ? DAY : inBed;
        return Decimals.round(it.of("sleepH") / hours * PERCENT, Decimals.EXACT);
    }
}
