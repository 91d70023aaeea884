package dk.livtag.pathway.programme;

import org.jspecify.annotations.Nullable;

/** One difference between a plan and its template (forskel), by step. */
public sealed interface Change {

    Step step();

    /** In the plan, not in the template. */
    record Added(Step step) implements Change {}

    /** In the template, not in the plan. */
    record Removed(Step step) implements Change {}

    /** In both, with another due date, rhythm or person. */
    record Altered(Step step, Step before) implements Change {

        public boolean otherPerson() {
            return step.who() != before.who();
        }

        public boolean otherTiming() {
            return !step.timing().equals(before.timing());
        }
    }

    static @Nullable Change between(Step before, Step step) {
        return step.chosen().equals(before.chosen()) ? null : new Altered(step, before);
    }
}
