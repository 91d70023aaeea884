package dk.livtag.pathway.engine;

import java.time.LocalDate;

/** One thing that happened to a run, for its history. The subject is the code of a step, a phase or a point. */
public record Happened(Kind kind, String subject, LocalDate on) {

    /** What it was. */
    public enum Kind {
        STARTED,
        PHASE,
        STEP_DONE,
        STEP_MISSED,
        POSTPONED,
        PLAN,
        PAUSED,
        RESUMED,
        ENDED,
        REACHED
    }
}
