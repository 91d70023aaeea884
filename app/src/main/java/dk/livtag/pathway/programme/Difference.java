package dk.livtag.pathway.programme;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What somebody's plan has that its template has not, and the other way round (L4); the same between two versions. */
public final class Difference {

    private Difference() {}

    /** In the order of the phases; a step of the template that is only offered is missed by nobody. */
    public static List<Change> between(Programme template, Programme plan) {
        var changed = template.steps().flatMap(it -> change(it, plan.step(it.code())).stream());
        var added =
                plan.steps().filter(it -> template.step(it.code()).isEmpty()).<Change>map(Change.Added::new);
        return Stream.concat(changed, added).toList();
    }

    /** Between two versions of a programme, where what is only offered counts like the rest. */
    public static List<Change> ofVersions(Programme before, Programme after) {
        UnaryOperator<List<Step>> all =
                steps -> steps.stream().map(Step::chosen).toList();
        return between(before.changed(all), after.changed(all));
    }

    private static Optional<Change> change(Step before, Optional<Step> after) {
        if (after.isEmpty()) {
            return before.optional() ? Optional.empty() : Optional.of(new Change.Removed(before));
        }
        var step = after.get();
        if (!step.chosen().equals(before.chosen())) {
            return Optional.of(new Change.Altered(step, before));
        }
        return before.optional() && !step.optional() ? Optional.of(new Change.Added(step)) : Optional.empty();
    }
}
