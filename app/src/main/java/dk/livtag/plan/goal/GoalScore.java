package dk.livtag.plan.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** The T score of goal attainment scaling (Kiresuk and Sherman): 50 when goals are met as expected. */
public final class GoalScore {

    /** The usual estimate of how much goals go together. */
    private static final double TOGETHER = 0.3;

    private GoalScore() {}

    /** A goal at a level of -2 to 2, with its weight. */
    public record Attained(int level, int weight) {}

    /** Empty when no goal has been scaled and rated; weights that are all zero count as one each. */
    public static Optional<BigDecimal> of(List<Attained> goals) {
        if (goals.isEmpty()) {
            return Optional.empty();
        }
        var unweighed = goals.stream().allMatch(it -> it.weight() == 0);
        double attained = 0;
        double squares = 0;
        double weights = 0;
        for (var it : goals) {
            double weight = unweighed ? 1 : it.weight();
            attained += weight * it.level();
            squares += weight * weight;
            weights += weight;
        }
        var spread = Math.sqrt((1 - TOGETHER) * squares + TOGETHER * weights * weights);
        return Optional.of(BigDecimal.valueOf(50 + 10 * attained / spread).setScale(2, RoundingMode.HALF_UP));
    }
}
