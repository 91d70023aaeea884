package dk.livtag.measure.family;

import dk.livtag.measure.score.Decimals;
import java.util.List;

/**
 * What a country's people think of a state of health, as published.
 *
 * @param reason why there is none here; empty where there is one
 * @param loss by dimension, what each level from the second takes away
 * @param anyLoss what any level above the first takes away once
 */
record ValueSet(String code, String source, String reason, List<List<Double>> loss, double anyLoss) {

    static final int DIMENSIONS = 5;

    boolean isEmpty() {
        return !reason.isEmpty();
    }

    /** The levels in the printed order. */
    double index(int... levels) {
        var index = 1.0;
        var isFull = true;
        for (var i = 0; i < DIMENSIONS; i++) {
            if (levels[i] > 1) {
                index -= loss.get(i).get(levels[i] - 2);
                isFull = false;
            }
        }
        return Decimals.round(isFull ? index : index - anyLoss, Decimals.EXACT);
    }
}
