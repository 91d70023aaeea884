package dk.livtag.plan.web.citizen.wish;

import dk.livtag.plan.activity.Problem;
import dk.livtag.ui.Choice;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Frame;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.List;
import java.util.stream.Stream;

/** Asks what she wants to be able to do. */
public record NewWishPage(List<Problem> problems, String words, String problem, List<FieldError> errors)
        implements Page {

    public List<Choice> problemChoices(Frame frame) {
        var none = new Choice("", frame.t("goals.goal.problem.none"), problem.isEmpty());
        return Stream.concat(
                        Stream.of(none),
                        problems.stream().filter(it -> !it.isAside()).map(it -> {
                            var value = it.id().value().toString();
                            return new Choice(value, it.said().words(), value.equals(problem));
                        }))
                .toList();
    }

    @Override
    public String titleKey() {
        return "goals.goal.new";
    }

    @Override
    public Shell shell() {
        return Shell.CITIZEN;
    }
}
