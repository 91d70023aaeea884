package dk.livtag.plan.web.care;

import dk.livtag.plan.activity.Activities;
import dk.livtag.plan.goal.Goals;
import dk.livtag.plan.item.CarePlan;
import dk.livtag.plan.item.Item;
import dk.livtag.plan.item.OwnStep;
import java.util.List;

/** What stands on the sheet: what is hard, what she wants, what is done about it, and what she does herself. */
public record Sheet(Activities activities, Goals goals, CarePlan plan, List<OwnStep> steps) {

    static final Sheet EMPTY = new Sheet(new Activities(List.of(), List.of()), Goals.NONE, CarePlan.NONE, List.of());

    public boolean isEmpty() {
        return plan.items().isEmpty()
                && goals.all().isEmpty()
                && activities.problems().isEmpty();
    }

    public List<OwnStep> open() {
        return steps.stream().filter(it -> it.state() == OwnStep.State.OPEN).toList();
    }

    /** What it answers, in her own words; empty where it answers a domain only. */
    public List<String> answers(Item it) {
        return activities.problems().stream()
                .filter(problem -> it.content().terms().problems().contains(problem.id()))
                .map(problem -> problem.said().words())
                .toList();
    }
}
