package dk.livtag.measure.change;

import dk.livtag.measure.score.Decimals;
import java.util.Optional;

/** How much of the pain is gone; without pain at first there is no share of it (IMMPACT's steps of 10, 30 and 50 percent). */
public record PainChange(double absolute, double percent, Category category) {

    private static final double MINIMAL = 10;
    private static final double MODERATE = 30;
    private static final double SUBSTANTIAL = 50;
    private static final double WHOLE = 100;

    /** What the share is called. */
    public enum Category {
        WORSE,
        NO_CHANGE,
        MINIMAL,
        MODERATE,
        SUBSTANTIAL
    }

    public static Optional<PainChange> between(double before, double after) {
        if (before == 0) {
            return Optional.empty();
        }
        var percent = Decimals.round((before - after) / before * WHOLE, Decimals.EXACT);
        return Optional.of(new PainChange(before - after, percent, category(percent)));
    }

    private static Category category(double percent) {
        if (percent < 0) {
            return Category.WORSE;
        }
        if (percent >= SUBSTANTIAL) {
            return Category.SUBSTANTIAL;
        }
        if (percent >= MODERATE) {
            return Category.MODERATE;
        }
        return percent >= MINIMAL ? Category.MINIMAL : Category.NO_CHANGE;
    }
}
