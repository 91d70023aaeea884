package dk.livtag.referral.figures;

import dk.livtag.referral.answers.PainDuration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How early people begin (tidlig opstart, D29), and how many of the early track begin within the target (D15).
 *
 * @param early of all who began; null where the number is hidden
 * @param within of the early track; null where the number is hidden
 */
public record StartFigures(
        List<Group> groups, @Nullable Share early, @Nullable Share within) {

    /** Those who had been in pain so long; null for those who did not say, and for a number below five. */
    public record Group(
            @Nullable PainDuration duration,
            boolean isEarly,
            @Nullable Integer count) {}

    /** So many of so many. */
    public record Share(int counted, int among) {

        public int percent() {
            return Math.round(100f * counted / among);
        }
    }
}
