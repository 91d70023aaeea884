package dk.livtag.plan.coverage;

import dk.livtag.access.Profession;
import dk.livtag.kernel.PatientId;
import dk.livtag.plan.activity.Problem.Area;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One problem of one of the reader's citizens, with what answers it (dækning).
 *
 * @param first how well it went the first time that somebody said; null when nobody has
 * @param latest how well it goes; null until it was said twice
 */
public record Covered(
        PatientId patient,
        String name,
        String words,
        @Nullable Area area,
        List<String> items,
        List<Profession> professions,
        @Nullable Integer first,
        @Nullable Integer latest) {

    public Covered {
        items = List.copyOf(items);
        professions = List.copyOf(professions);
    }

    public boolean isAnswered() {
        return !items.isEmpty();
    }

    public @Nullable Integer change() {
        return first == null || latest == null ? null : latest - first;
    }

    /**
     * What the reader looks for.
     *
     * @param programme its code; empty for all
     * @param area its name; empty for all
     * @param unanswered only what nothing answers
     */
    public record Sought(String programme, String area, boolean unanswered) {}

    /** A page of them, one more than fits where there are more. */
    public static final int PAGE_SIZE = 50;
}
