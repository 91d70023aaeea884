package dk.livtag.measure.run;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of a run.
 *
 * @param answer null for a question that was skipped
 */
public record Given(String item, @Nullable Double answer, Instant at) {}
