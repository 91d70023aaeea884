package dk.livtag.worklist.next;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Exactly one thing to do next for a citizen (næste skridt), seen from whoever reads. */
public sealed interface NextAction {

    /** The pathway rests; nothing is due until somebody takes it up again. */
    record Paused(LocalDate since) implements NextAction {}

    /** A step waits. */
    record Due(OpenStep step) implements NextAction {}

    /** Nobody has planned anything: somebody should. */
    record Nothing() implements NextAction {}

    /** What the reader herself must do first, else the team, else the citizen; what is due first before the rest. */
    static NextAction of(@Nullable LocalDate pausedOn, List<OpenStep> open) {
        if (pausedOn != null) {
            return new Paused(pausedOn);
        }
        return open.stream()
                .min(Comparator.comparing((OpenStep it) -> !it.mine())
                        .thenComparing(it -> !it.isForStaff())
                        .thenComparing(OpenStep::dueOn)
                        .thenComparing(it -> it.name().da()))
                .<NextAction>map(Due::new)
                .orElseGet(Nothing::new);
    }
}
