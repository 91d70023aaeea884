package dk.livtag.pathway.change;

import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.pathway.programme.From;
import dk.livtag.pathway.programme.Span;
import dk.livtag.pathway.programme.Step;
import dk.livtag.pathway.programme.Timing;
import dk.livtag.pathway.programme.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A step that only this person has: what, for whom, by which day, and how often after that. */
public record OwnStep(
        String words,
        Step.Who who,
        LocalDate dueOn,
        @Nullable Span every) {

    /** What the step is called that came with a version of the plan. */
    public static String code(int planVersion) {
        return "own-" + planVersion;
    }

    /** Counted from the start of the pathway, so that it stands in the plan like the others. */
    public Step step(LocalDate startedOn, int planVersion, LocalDate today) {
        if (words.isBlank()) {
            throw new RuleBroken("pathway.plan.say-what");
        }
        if (every != null && every.amount() == 0) {
            throw new RuleBroken("pathway.plan.rhythm-zero");
        }
        if (dueOn.isBefore(today)) {
            throw new RuleBroken("pathway.plan.is-past");
        }
        var days = (int) ChronoUnit.DAYS.between(startedOn, dueOn);
        var timing = Timing.once(From.Point.START, Span.days(days));
        return new Step(
                code(planVersion + 1),
                new Words(words.strip(), words.strip()),
                Step.Kind.TASK,
                Step.Part.INDIVIDUAL,
                who,
                every == null ? timing : timing.every(every),
                false,
                null,
                null);
    }
}
