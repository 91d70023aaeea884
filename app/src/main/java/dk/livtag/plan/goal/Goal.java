package dk.livtag.plan.goal;

import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import dk.livtag.plan.activity.ProblemId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that the patient wants (mål). Each state is a type: only what is active can be changed, reached or let go. */
public sealed interface Goal {

    int LONGEST = 300;
    int LONGEST_REASON = 500;

    Aim aim();

    /** Whose it is, and what is wanted. */
    record Aim(GoalId id, PatientId patient, OrganisationId organisation, Wanted wanted) {}

    /**
     * What is wanted.
     *
     * @param problem what is hard that it comes from; null where it stands alone
     * @param levels what -2, -1, 0, 1 and 2 are in words; empty until somebody has written them
     * @param importance 0-3, for weighing; null for no weight
     * @param difficulty 0-3, for weighing; null for no weight
     */
    record Wanted(
            String words,
            @Nullable ProblemId problem,
            List<String> levels,
            @Nullable Integer importance,
            @Nullable Integer difficulty,
            @Nullable LocalDate dueOn) {

        public Wanted {
            levels = List.copyOf(levels);
        }

        public int weight() {
            return importance == null || difficulty == null ? 1 : importance * difficulty;
        }

        public boolean isScaled() {
            return !levels.isEmpty();
        }

        public Wanted reworded(String other) {
            return new Wanted(other, problem, levels, importance, difficulty, dueOn);
        }

        /** Words and levels in one text, for the history. */
        public String told() {
            return isScaled() ? words + "\n" + String.join("\n", levels) : words;
        }
    }

    /** Being worked with. */
    record Active(Aim aim) implements Goal {

        public Active change(Wanted other) {
            return new Active(new Aim(aim.id(), aim.patient(), aim.organisation(), other));
        }

        public Reached reach(Instant at) {
            return new Reached(aim, at);
        }

        public LetGo letGo(String reason, Instant at) {
            return new LetGo(aim, reason, at);
        }
    }

    /** It was reached. */
    record Reached(Aim aim, Instant at) implements Goal {}

    /** It was let go, for a reason in words. */
    record LetGo(Aim aim, String reason, Instant at) implements Goal {}
}
