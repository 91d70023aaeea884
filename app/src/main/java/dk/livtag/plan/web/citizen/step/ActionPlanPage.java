package dk.livtag.plan.web.citizen.step;

import dk.livtag.plan.item.OwnStep;
import dk.livtag.plan.item.OwnStep.Doing;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Her own action plan, with room for a line.
 *
 * @param changed the line that she writes anew; null for a new one
 */
public record ActionPlanPage(List<OwnStep> steps, @Nullable OwnStep changed, Doing typed, List<FieldError> errors)
        implements Page {

    public List<OwnStep> open() {
        return steps.stream().filter(it -> it.state() == OwnStep.State.OPEN).toList();
    }

    public List<OwnStep> ended() {
        return steps.stream().filter(it -> it.state() != OwnStep.State.OPEN).toList();
    }

    public String action() {
        return changed == null ? "/mit/handleplan" : address(changed);
    }

    public static String address(OwnStep it) {
        return "/mit/handleplan/" + it.id();
    }

    @Override
    public String titleKey() {
        return "goals.step.title";
    }

    @Override
    public Shell shell() {
        return Shell.CITIZEN;
    }
}
