package dk.livtag.plan.web.citizen;

import dk.livtag.plan.activity.Activities;
import dk.livtag.plan.activity.Problem;
import dk.livtag.plan.goal.Goal;
import dk.livtag.plan.goal.Goals;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;

/** What is hard for the patient, and how it goes (mine mål). */
public record MyGoalsPage(Activities activities, Goals goals) implements Page {

    public static String address(Problem it) {
        return "/mit/maal/" + it.id().value();
    }

    public static String address(Goal it) {
        return "/mit/oenske/" + it.aim().id().value();
    }

    /** Nothing to answer about until something is chosen. */
    public boolean canAnswer() {
        return !activities.chosen().isEmpty();
    }

    @Override
    public String titleKey() {
        return "goals.title";
    }

    @Override
    public Shell shell() {
        return Shell.CITIZEN;
    }
}
