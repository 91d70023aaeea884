package dk.livtag.measure.score;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rounds half up as it is done by hand: 2.675 is 2.68, whatever its binary fraction. */
public final class Decimals {

    /** Digits beyond which a double's own error begins. */
    public static final int EXACT = 9;

    private Decimals() {}

    public static double round(double value, int places) {
        return BigDecimal.valueOf(value)
                .setScale(EXACT, RoundingMode.HALF_UP)
                .setScale(places, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
