package dk.livtag.pathway.change;

import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.pathway.programme.From;
import dk.livtag.pathway.programme.Programme;
import dk.livtag.pathway.programme.Step;
import java.util.ArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The single changes of a plan, as pure functions. */
public final class PlanEdit {

    private PlanEdit() {}

    public static Programme add(Programme plan, String phase, Step step) {
        if (plan.step(step.code()).isPresent()) {
            throw new RuleBroken("pathway.plan.has-it");
        }
        return plan.needing(step.who())
                .of(plan.phases().stream()
                        .map(it -> {
                            var steps = new ArrayList<>(it.steps());
                            steps.add(step);
                            return it.code().equals(phase) ? it.with(steps) : it;
                        })
                        .toList());
    }

    public static Programme remove(Programme plan, String code) {
        if (plan.steps().anyMatch(it -> waitsFor(it, code))) {
            throw new RuleBroken("pathway.plan.others-wait");
        }
        var without = each(plan, code, _ -> null);
        return without.of(without.phases().stream().map(it -> it.without(code)).toList());
    }

    private static boolean waitsFor(Step it, String code) {
        return it.timing().from().equals(new From.Step(code));
    }

    public static Programme alter(Programme plan, String code, Alteration change) {
        return each(plan, code, it -> change.of(it, plan)).needing(change.who());
    }

    private static Programme each(Programme plan, String code, Function<Step, @Nullable Step> change) {
        if (plan.step(code).isEmpty()) {
            throw new NotFound("pathway.step-unknown");
        }
        return plan.changed(steps -> steps.stream()
                .<Step>mapMulti((it, kept) -> {
                    var changed = it.code().equals(code) ? change.apply(it) : it;
                    if (changed != null) {
                        kept.accept(changed);
                    }
                })
                .toList());
    }
}
