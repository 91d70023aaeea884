package dk.livtag.plan.web;

import dk.livtag.plan.activity.Problem;
import dk.livtag.plan.activity.Problem.Area;
import dk.livtag.ui.Choice;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Frame;
import dk.livtag.ui.HasBanner;
import dk.livtag.ui.PatientBanner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes down a problem in the patient's own words.
 *
 * @param changed the one that is changed; null for a new one
 */
public record ProblemPage(PatientBanner banner, @Nullable Problem changed, ProblemForm form, List<FieldError> errors)
        implements HasBanner {

    public String action() {
        return changed == null ? back() + "/nyt" : PlanPlaces.of(changed.id());
    }

    public String back() {
        return PlanPlaces.goals(banner.patient());
    }

    public List<Choice> areas(Frame frame) {
        return Choice.each(Area.values(), Answered.area(form.area()), it -> frame.t("careplan.area." + it.name()));
    }

    @Override
    public String titleKey() {
        return changed == null ? "careplan.problem.new" : "careplan.problem.change";
    }
}
