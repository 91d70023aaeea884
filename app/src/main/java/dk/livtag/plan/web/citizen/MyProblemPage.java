package dk.livtag.plan.web.citizen;

import dk.livtag.plan.activity.Activities;
import dk.livtag.plan.activity.Problem;
import dk.livtag.plan.activity.Run;
import dk.livtag.plan.activity.Run.Rating;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.List;

/** One thing that is hard, and what has become of it. */
public record MyProblemPage(Problem problem, Activities activities) implements Page {

    public String path() {
        return MyGoalsPage.address(problem);
    }

    public List<Run> runs() {
        return activities.runs().stream()
                .filter(it -> it.ratings().containsKey(problem.id()))
                .toList();
    }

    public Rating first() {
        return activities.first(problem.id());
    }

    public Rating latest() {
        return activities.latest(problem.id());
    }

    /** Said before the numbers: better, the same or harder than at first; empty until she has answered twice. */
    public String development() {
        var then = first().performance();
        var now = latest().performance();
        if (activities.times(problem.id()) < 2 || then == null || now == null) {
            return "";
        }
        return "goals.went." + (now > then ? "BETTER" : now < then ? "HARDER" : "SAME");
    }

    @Override
    public String titleKey() {
        return "goals.one";
    }

    @Override
    public Shell shell() {
        return Shell.CITIZEN;
    }
}
