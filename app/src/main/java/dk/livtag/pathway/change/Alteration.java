package dk.livtag.pathway.change;

import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.pathway.programme.Phase;
import dk.livtag.pathway.programme.Programme;
import dk.livtag.pathway.programme.Span;
import dk.livtag.pathway.programme.Step;
import dk.livtag.pathway.programme.Timing;
import org.jspecify.annotations.Nullable;

/**
 * Another person or time for a step of somebody's plan (ændring af et skridt).
 *
 * @param within how long after what it is counted from it is due
 * @param every the rhythm; none for a step that is done once
 * @param until code of the last phase in which it comes again; its own where none is named
 */
public record Alteration(
        Step.Who who,
        Span within,
        @Nullable Span every,
        @Nullable String until) {

    /** Text keys of what cannot be: a rhythm of no length, a step that ends before it begins. */
    public @Nullable String fault(Step step, Programme plan) {
        if (every != null && every.amount() == 0) {
            return "pathway.plan.rhythm-zero";
        }
        if (until == null) {
            return null;
        }
        var last = plan.phases().stream().filter(it -> it.code().equals(until)).findFirst();
        return last.isEmpty() || last.get().number() < phaseOf(step, plan).number()
                ? "pathway.plan.ends-before-it-begins"
                : null;
    }

    Step of(Step step, Programme plan) {
        var fault = fault(step, plan);
        if (fault != null) {
            throw new RuleBroken(fault);
        }
        var was = step.timing();
        return step.by(who).at(new Timing(was.from(), within, every, was.expires(), until));
    }

    private static Phase phaseOf(Step step, Programme plan) {
        return plan.phases().stream()
                .filter(it -> it.steps().contains(step))
                .findFirst()
                .orElseThrow();
    }
}
