package dk.livtag.plan.web.care;

import dk.livtag.plan.activity.Activities;
import dk.livtag.plan.activity.Problem;
import dk.livtag.plan.activity.ProblemId;
import dk.livtag.plan.item.CarePlan;
import dk.livtag.plan.item.Item;
import dk.livtag.plan.item.OwnStep;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.HasBanner;
import dk.livtag.ui.PatientBanner;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The plan: by domain with the empty ones, then problem by problem with what each profession says.
 *
 * @param steps the patient's own action plan
 * @param typed a comment that is to be put right
 */
public record CarePlanPage(
        PatientBanner banner,
        CarePlan plan,
        Activities activities,
        List<OwnStep> steps,
        @Nullable Typed typed,
        List<FieldError> errors)
        implements HasBanner {

    /** What was written to a problem. */
    public record Typed(ProblemId about, String words) {}

    /** The id of the field for a comment to this problem. */
    public static String comment(ProblemId about) {
        return "kommentar-" + about.value();
    }

    public String typed(Problem about) {
        return typed != null && typed.about().equals(about.id()) ? typed.words() : "";
    }

    public List<Problem> problems() {
        return Stream.concat(activities.chosen().stream(), activities.waiting().stream())
                .toList();
    }

    public static String address(Item it) {
        return CarePlaces.of(it.content().id());
    }

    public String path() {
        return CarePlaces.of(banner.patient());
    }

    @Override
    public String titleKey() {
        return "careplan.plan.title";
    }

    @Override
    public Object[] titleArguments() {
        return new Object[] {banner.name()};
    }
}
