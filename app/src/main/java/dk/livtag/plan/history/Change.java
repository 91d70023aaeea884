package dk.livtag.plan.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change (ændring). Nothing is ever taken away from the list of them.
 *
 * @param about PROBLEM, GOAL, ITEM and the like
 * @param staff who wrote as staff; null when the patient did
 */
public record Change(
        String about,
        String kind,
        String before,
        String after,
        Instant at,
        @Nullable String staff) {

    public boolean isByPatient() {
        return staff == null;
    }

    /** Both are shown only where there was something before that is not the same. */
    public boolean isReplacing() {
        return !before.isEmpty() && !before.equals(after);
    }
}
