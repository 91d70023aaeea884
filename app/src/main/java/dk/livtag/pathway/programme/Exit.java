package dk.livtag.pathway.programme;

import java.util.List;

/** What ends a phase (udgangskriterium). */
public sealed interface Exit {

    /** Somebody decides it; the last phase always ends so, with a coded reason. */
    record Decision() implements Exit {}

    /** These steps are done. */
    record Done(List<String> steps) implements Exit {
        public Done {
            steps = List.copyOf(steps);
        }
    }

    /** This much time has passed since the phase began. */
    record After(Span span) implements Exit {}

    static Exit done(List<String> steps) {
        return steps.isEmpty() ? new Decision() : new Done(steps);
    }
}
