package dk.livtag.pathway.programme;

import org.jspecify.annotations.Nullable;

/**
 * When a step is due (forfalder).
 *
 * @param from what the first due date is counted from
 * @param within how long after that
 * @param every the rhythm, counted from the day that the step was last done; none for a step that is done once
 * @param expires how long after its due date it can still be done; then it is missed and the rhythm goes on
 * @param until the last phase in which it comes again; its own where none is named
 */
public record Timing(
        From from,
        Span within,
        @Nullable Span every,
        @Nullable Span expires,
        @Nullable String until) {

    public static Timing once(From from, Span within) {
        return new Timing(from, within, null, null, null);
    }

    public Timing every(Span rhythm) {
        return new Timing(from, within, rhythm, expires, until);
    }
}
