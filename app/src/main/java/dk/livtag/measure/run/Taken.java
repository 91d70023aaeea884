package dk.livtag.measure.run;

import dk.livtag.kernel.AccountId;
import java.time.Instant;

/** Somebody has taken an urgent answer on, and says what she does. */
public record Taken(String words, Instant at, AccountId by) {}
