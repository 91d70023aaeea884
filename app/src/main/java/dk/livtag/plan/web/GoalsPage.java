package dk.livtag.plan.web;

import dk.livtag.plan.activity.Activities;
import dk.livtag.plan.activity.Problem;
import dk.livtag.plan.activity.Thresholds;
import dk.livtag.plan.goal.Goal;
import dk.livtag.plan.goal.Goals;
import dk.livtag.ui.Frame;
import dk.livtag.ui.HasBanner;
import dk.livtag.ui.PatientBanner;
import java.math.BigDecimal;
import java.text.NumberFormat;
import org.jspecify.annotations.Nullable;

/**
 * What is hard for one patient, and how it goes.
 *
 * @param writes whether the reader may write here
 */
public record GoalsPage(PatientBanner banner, Activities activities, Goals goals, Thresholds thresholds, boolean writes)
        implements HasBanner {

    public String path() {
        return PlanPlaces.goals(banner.patient());
    }

    public static String address(Problem it) {
        return PlanPlaces.of(it.id());
    }

    public static String address(Goal it) {
        return PlanPlaces.of(it.aim().id());
    }

    /** What is hard that the goal comes from; empty where it stands alone. */
    public String problem(Goal it) {
        return activities.problems().stream()
                .filter(problem -> problem.id().equals(it.aim().wanted().problem()))
                .findFirst()
                .map(problem -> problem.said().words())
                .orElse("");
    }

    /** 2 → 6, or what there is of it. */
    public static String then(@Nullable Integer first, @Nullable Integer latest, boolean again) {
        var before = first == null ? "–" : first.toString();
        return again ? before + " → " + (latest == null ? "–" : latest.toString()) : before;
    }

    /** 2,40 as it is written in the reader's language. */
    public static String number(@Nullable BigDecimal it, Frame frame) {
        return it == null ? "–" : NumberFormat.getInstance(frame.locale()).format(it.stripTrailingZeros());
    }

    @Override
    public String titleKey() {
        return "careplan.goals.title";
    }

    @Override
    public Object[] titleArguments() {
        return new Object[] {banner.name()};
    }
}
