package dk.livtag.measure.score;

import org.jspecify.annotations.Nullable;

/**
 * One number that a questionnaire comes to.
 *
 * @param value not rounded; null where there is no score
 * @param error the standard error that was published for this number
 * @param band what the number is called; it describes and does not diagnose
 */
public record Outcome(
        String scale,
        Status status,
        @Nullable Double value,
        @Nullable Double error,
        @Nullable String band) {

    public static Outcome of(String scale, double value) {
        return new Outcome(scale, Status.OK, value, null, null);
    }

    public static Outcome of(String scale, double value, String band) {
        return new Outcome(scale, Status.OK, value, null, band);
    }

    public static Outcome without(String scale, Status status) {
        return new Outcome(scale, status, null, null, null);
    }
}
