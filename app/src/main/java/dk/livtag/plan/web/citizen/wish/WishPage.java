package dk.livtag.plan.web.citizen.wish;

import dk.livtag.plan.goal.Goal;
import dk.livtag.plan.goal.GoalId;
import dk.livtag.plan.goal.Goals.Mark;
import dk.livtag.plan.history.Change;
import dk.livtag.ui.Choice;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.List;
import java.util.stream.IntStream;

/** One of her goals: how far it is, and what has been changed. */
public record WishPage(Goal goal, List<Mark> marks, List<Change> changes, String words, List<FieldError> errors)
        implements Page {

    static String address(GoalId it) {
        return "/mit/oenske/" + it.value();
    }

    public static String address(Goal it) {
        return address(it.aim().id());
    }

    public String path() {
        return address(goal);
    }

    public boolean isOpen() {
        return goal instanceof Goal.Active;
    }

    /** The levels in words, the latest chosen. */
    public List<Choice> levels() {
        var words = goal.aim().wanted().levels();
        return IntStream.range(0, words.size())
                .mapToObj(it -> new Choice(
                        String.valueOf(it - 2),
                        words.get(it),
                        !marks.isEmpty() && marks.getLast().level() == it - 2))
                .toList();
    }

    @Override
    public String titleKey() {
        return "goals.goal.title";
    }

    @Override
    public Shell shell() {
        return Shell.CITIZEN;
    }
}
