package dk.livtag.pathway.engine;

import java.time.LocalDate;

/** Whether a pathway runs, rests or is over (i gang, på pause, afsluttet). */
public sealed interface Condition {

    record Going() implements Condition {}

    record Paused(LocalDate on) implements Condition {}

    record Ended(LocalDate on) implements Condition {}
}
