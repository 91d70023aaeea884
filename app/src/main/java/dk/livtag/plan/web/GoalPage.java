package dk.livtag.plan.web;

import dk.livtag.plan.activity.Problem;
import dk.livtag.plan.goal.Goal;
import dk.livtag.plan.goal.Goals.Mark;
import dk.livtag.plan.history.Change;
import dk.livtag.ui.Choice;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Frame;
import dk.livtag.ui.HasBanner;
import dk.livtag.ui.PatientBanner;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A goal that is set, or changed.
 *
 * @param goal null for a new one
 * @param problems what is hard for her, to link it to
 */
public record GoalPage(
        PatientBanner banner,
        @Nullable Goal goal,
        Seen seen,
        List<Problem> problems,
        GoalForm form,
        List<FieldError> errors)
        implements HasBanner {

    /** How far it has come, and what has been changed. */
    public record Seen(List<Mark> marks, List<Change> changes) {}

    public boolean isOpen() {
        return goal == null || goal instanceof Goal.Active;
    }

    public String action() {
        return goal == null ? back() + "/nyt-maal" : PlanPlaces.of(goal.aim().id());
    }

    public String back() {
        return PlanPlaces.goals(banner.patient());
    }

    public List<Choice> problemChoices(Frame frame) {
        var none = new Choice(
                "", frame.t("careplan.goal.problem.none"), form.problem().isEmpty());
        return Stream.concat(
                        Stream.of(none),
                        problems.stream().filter(it -> !it.isAside()).map(it -> {
                            var value = it.id().value().toString();
                            return new Choice(value, it.said().words(), value.equals(form.problem()));
                        }))
                .toList();
    }

    /** 0-3, or no weight. */
    public List<Choice> weights(String chosen, Frame frame) {
        return Stream.of("", "0", "1", "2", "3")
                .map(it -> new Choice(it, it.isEmpty() ? frame.t("careplan.goal.weight.none") : it, it.equals(chosen)))
                .toList();
    }

    /** The levels in words, as what can be chosen. */
    public List<Choice> levels() {
        var words = goal == null ? List.<String>of() : goal.aim().wanted().levels();
        return IntStream.range(0, words.size())
                .mapToObj(it -> new Choice(String.valueOf(it - 2), words.get(it), false))
                .toList();
    }

    @Override
    public String titleKey() {
        return goal == null ? "careplan.goal.new" : "careplan.goal.title";
    }
}
