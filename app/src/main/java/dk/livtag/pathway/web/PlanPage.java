package dk.livtag.pathway.web;

import dk.livtag.pathway.Planning.OwnPlan;
import dk.livtag.pathway.programme.Change;
import dk.livtag.pathway.programme.Span;
import dk.livtag.pathway.programme.Step;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.HasBanner;
import dk.livtag.ui.PatientBanner;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One person's plan beside its template: what differs, what may be added, and every version that there was (L4). */
public record PlanPage(
        PatientBanner banner,
        OwnPlan own,
        PlanForm form,
        @Nullable AlterForm altering,
        List<FieldError> errors) implements HasBanner {

    @Override
    public String titleKey() {
        return "pathway.plan.title";
    }

    public String path() {
        return "/team/borger/" + own.pathway().patient().value() + "/forloeb/plan";
    }

    /** Whom a step may be for; nobody asks for the doctor of a programme without one. */
    public List<Step.Who> whom() {
        return Arrays.stream(Step.Who.values())
                .filter(it -> it != Step.Who.DOCTOR || own.pathway().plan().hasDoctor())
                .toList();
    }

    /** What was written for this step, else the step as it is. */
    public AlterForm form(Step step) {
        return isAltering(step) && altering != null
                ? altering
                : AlterForm.of(own.pathway().planVersion(), step);
    }

    /** Whether the form of this step stands open, since something in it is to be put right. */
    public boolean isAltering(Step step) {
        var isAbout = errors.stream().anyMatch(it -> it.field().endsWith("-" + step.code()));
        return altering == null ? isAbout : altering.code().equals(step.code());
    }

    public List<Span.Unit> units() {
        return List.of(Span.Unit.values());
    }

    public static String unitKey(Span.Unit unit) {
        return "pathway.unit." + unit.name().toLowerCase(Locale.ROOT);
    }

    public static String who(Step step) {
        return word(step.who());
    }

    /** Ending of the text key that names somebody. */
    public static String word(Step.Who who) {
        return who.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Ending of the text key that names a kind of difference. */
    public static String key(Change change) {
        return switch (change) {
            case Change.Added _ -> "added";
            case Change.Removed _ -> "removed";
            case Change.Altered _ -> "altered";
        };
    }
}
