package dk.livtag.measure.change;

import dk.livtag.measure.score.Decimals;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Activities that the citizen has chosen, rated by herself from 1 to 10: means of both times, and the change of those that
 * were rated at both. How important they are never weighs.
 *
 * @param after in the same order; null for one that was not rated again
 */
public record PairedRatings(List<Rating> before, List<? extends @Nullable Rating> after) {

    /** One activity at one time. */
    public record Rating(double importance, double performance, double satisfaction) {}

    /** Which number is looked at. */
    public enum Side {
        PERFORMANCE,
        SATISFACTION
    }

    public OptionalDouble first(Side side) {
        return rounded(before.stream().mapToDouble(it -> value(it, side)).average());
    }

    /** How many were rated at both times. */
    public int pairs() {
        return (int) both().count();
    }

    public OptionalDouble change(Side side) {
        return rounded(both().mapToDouble(it -> later(it, side) - value(before.get(it), side))
                .average());
    }

    private IntStream both() {
        return IntStream.range(0, Math.min(before.size(), after.size())).filter(it -> after.get(it) != null);
    }

    private double later(int index, Side side) {
        var it = after.get(index);
        return it == null ? Double.NaN : value(it, side);
    }

    private static double value(Rating it, Side side) {
        return side == Side.PERFORMANCE ? it.performance() : it.satisfaction();
    }

    private static OptionalDouble rounded(OptionalDouble it) {
        return it.isPresent() ? OptionalDouble.of(Decimals.round(it.getAsDouble(), 2)) : it;
    }
}
