package dk.livtag.plan.activity;

import dk.livtag.plan.activity.Run.Rating;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What has become of it from one time to another. Only what was answered both times is compared; the mean of the first time is
 * of all that was answered then. Importance never weighs.
 */
public record Comparison(Scale performance, Scale satisfaction) {

    private static final int DECIMALS = 2;

    /**
     * One of the two scales.
     *
     * @param before mean of the first time; null when nothing was answered
     * @param pairs how many were answered both times
     * @param change mean change of the pairs; null without a pair
     */
    public record Scale(
            @Nullable BigDecimal before,
            int pairs,
            @Nullable BigDecimal change) {

        public boolean isAtLeast(BigDecimal points) {
            return change != null && change.compareTo(points) >= 0;
        }
    }

    public static Comparison of(Run from, Run to) {
        return new Comparison(scale(from, to, Rating::performance), scale(from, to, Rating::satisfaction));
    }

    private static Scale scale(Run from, Run to, Function<Rating, @Nullable Integer> answer) {
        var before = new ArrayList<Integer>();
        var changes = new ArrayList<Integer>();
        from.ratings().forEach((problem, rating) -> {
            var then = answer.apply(rating);
            var now = answer.apply(to.of(problem));
            if (then != null) {
                before.add(then);
                if (now != null) {
                    changes.add(now - then);
                }
            }
        });
        return new Scale(mean(before), changes.size(), mean(changes));
    }

    private static @Nullable BigDecimal mean(List<Integer> of) {
        if (of.isEmpty()) {
            return null;
        }
        var sum = of.stream().mapToInt(Integer::intValue).sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(of.size()), DECIMALS, RoundingMode.HALF_UP);
    }
}
