package dk.livtag.measure.change;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How far goals were reached, from two less to two more than expected, as one number around 50. */
public final class GoalAttainment {

    private static final double MEAN = 50;
    private static final double SPREAD = 10;
    private static final double OWN = 0.7;
    private static final double SHARED = 0.3;

    private GoalAttainment() {}

    /** Goals that were not rated are left out of everything; without any there is no number. */
    public static OptionalDouble score(List<? extends @Nullable Integer> reached, List<Integer> weights) {
        var isWeighed = weights.stream().anyMatch(it -> it != 0);
        var sum = 0.0;
        var squares = 0.0;
        var total = 0.0;
        for (var i : IntStream.range(0, reached.size()).toArray()) {
            var it = reached.get(i);
            if (it != null) {
                var weight = isWeighed ? weights.get(i) : 1;
                sum += weight * it;
                squares += weight * weight;
                total += weight;
            }
        }
        return total == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(MEAN + SPREAD * sum / Math.sqrt(OWN * squares + SHARED * total * total));
    }
}
