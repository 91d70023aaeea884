package dk.livtag.measure.run;

import java.time.Instant;

/** What was decided about a result, by whom. */
public record Decided(Act act, String words, Instant at, String by) {}
