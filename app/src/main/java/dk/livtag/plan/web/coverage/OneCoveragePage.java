package dk.livtag.plan.web.coverage;

import dk.livtag.plan.activity.Activities;
import dk.livtag.plan.activity.Problem;
import dk.livtag.plan.item.CarePlan;
import dk.livtag.ui.HasBanner;
import dk.livtag.ui.PatientBanner;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What answers each problem of one patient, and what nothing answers. */
public record OneCoveragePage(PatientBanner banner, Activities activities, CarePlan plan) implements HasBanner {

    public List<Problem> problems() {
        return Stream.concat(activities.chosen().stream(), activities.waiting().stream())
                .toList();
    }

    public List<Problem> unanswered() {
        return problems().stream()
                .filter(it -> plan.answering(it.id()).isEmpty())
                .toList();
    }

    /** +4, as it went from the first time to the last; – until it was said twice. */
    public String change(Problem it) {
        var first = activities.first(it.id()).performance();
        var latest = activities.latest(it.id()).performance();
        return activities.times(it.id()) < 2 || first == null || latest == null
                ? "–"
                : String.format(Locale.ROOT, "%+d", latest - first);
    }

    public String back() {
        return "/team/borger/" + banner.patient().value() + "/behandlingsplan";
    }

    @Override
    public String titleKey() {
        return "careplan.coverage.one";
    }
}
