package dk.livtag.plan.activity;

import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import org.jspecify.annotations.Nullable;

/**
 * Something that is hard to do (aktivitetsproblem), in the patient's own words (D8).
 *
 * @param seat its place among the five that she works with; null when it has none
 * @param isAside laid away for now
 */
public record Problem(
        ProblemId id,
        PatientId patient,
        OrganisationId organisation,
        Said said,
        @Nullable Integer seat,
        boolean isAside) {

    public static final int LONGEST = 300;

    /** So many have a seat at most. */
    public static final int SEATS = 5;

    /** The scale of all answers here. */
    public static final int MOST = 10;

    /** What it is about (område); work and family are parts of productivity (D9). */
    public enum Area {
        SELF_CARE,
        WORK,
        FAMILY,
        HOME,
        LEISURE;

        /** The three areas that therapists count by. */
        public String group() {
            return switch (this) {
                case SELF_CARE -> "SELF_CARE";
                case WORK, FAMILY, HOME -> "PRODUCTIVITY";
                case LEISURE -> "LEISURE";
            };
        }
    }

    /** What has been said of it so far. */
    public record Said(
            String words, @Nullable Area area, @Nullable Integer importance) {}

    public boolean isChosen() {
        return seat != null;
    }
}
