package dk.livtag.measure.statistics;

import java.util.function.DoubleUnaryOperator;

/** The lowest place of a valley, by the golden section. */
final class Golden {

    private static final double SECTION = (Math.sqrt(5) - 1) / 2;
    private static final int STEPS = 70;

    private Golden() {}

    static double lowest(DoubleUnaryOperator valley, double from, double to) {
        var low = from;
        var high = to;
        var left = high - SECTION * (high - low);
        var right = low + SECTION * (high - low);
        var atLeft = valley.applyAsDouble(left);
        var atRight = valley.applyAsDouble(right);
        for (var i = 0; i < STEPS; i++) {
            if (atLeft < atRight) {
                high = right;
                right = left;
                atRight = atLeft;
                left = high - SECTION * (high - low);
                atLeft = valley.applyAsDouble(left);
            } else {
                low = left;
                left = right;
                atLeft = atRight;
                right = low + SECTION * (high - low);
                atRight = valley.applyAsDouble(right);
            }
        }
        return (low + high) / 2;
    }
}
