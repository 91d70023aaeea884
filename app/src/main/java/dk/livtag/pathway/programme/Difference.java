package dk.livtag.pathway.programme;

import java.util.ArrayList;
import java.util.List;

/** What somebody's plan has that its template has not, and the other way round (L4); the same between two versions. */
public final class Difference {

    private Difference() {}

    /** In the order of the phases; a step of the template that is only offered is missed by nobody. */
    public static List<Change> between(Programme template, Programme plan) {
        var changes = new ArrayList<Change>();
        template.steps()
                .forEach(before -> plan.step(before.code())
                        .ifPresentOrElse(
                                step -> {
                                    var change = Change.between(before, step);
                                    if (change != null) {
                                        changes.add(change);
                                    } else if (before.optional() && !step.optional()) {
                                        changes.add(new Change.Added(step));
                                    }
                                },
                                () -> {
                                    if (!before.optional()) {
                                        changes.add(new Change.Removed(before));
                                    }
                                }));
        plan.steps()
                .filter(it -> template.step(it.code()).isEmpty())
                .map(Change.Added::new)
                .forEach(changes::add);
        return List.copyOf(changes);
    }
}
