package dk.livtag.pathway.programme;

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

        /** The same person at the same times: what differs is how it is named, what it is, or how long it takes. */
        public boolean otherWords() {
            return !otherPerson() && !otherTiming();
        }

        public boolean otherTiming() {
            return !step.timing().equals(before.timing());
        }
    }
}
