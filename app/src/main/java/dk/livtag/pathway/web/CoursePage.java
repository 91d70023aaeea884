package dk.livtag.pathway.web;

import dk.livtag.pathway.Journey;
import dk.livtag.pathway.Pathway;
import dk.livtag.pathway.engine.Condition;
import dk.livtag.pathway.engine.Occurrence;
import dk.livtag.pathway.history.Happening;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Frame;
import dk.livtag.ui.HasBanner;
import dk.livtag.ui.PatientBanner;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One person's pathway: what is next, what is due, what has been done, and what has happened. */
public record CoursePage(
        PatientBanner banner, Journey journey, List<Happening> happenings, LocalDate today, List<FieldError> errors)
        implements HasBanner {

    @Override
    public String titleKey() {
        return "pathway.title";
    }

    public Pathway pathway() {
        return journey.pathway();
    }

    public String path() {
        return "/team/borger/" + pathway().patient().value() + "/forloeb";
    }

    public Condition condition() {
        return pathway().run().position().condition();
    }

    /** Exactly one: what is due first. */
    public Optional<StepLine> next() {
        return open().stream().findFirst();
    }

    public List<StepLine> open() {
        return pathway().run().open().map(it -> StepLine.of(it, journey, today)).toList();
    }

    /** The latest first. */
    public List<StepLine> closed() {
        return pathway().run().occurrences().stream()
                .filter(it -> !it.isOpen())
                .sorted(Comparator.<Occurrence, LocalDate>comparing(CoursePage::closedOn)
                        .reversed())
                .map(it -> StepLine.of(it, journey, today))
                .toList();
    }

    public boolean isOverrun() {
        return condition() instanceof Condition.Going && pathway().expectedEnd().isBefore(today);
    }

    /** What a line of the history is about, in the reader's words. */
    public String subject(Happening it, Frame frame) {
        var plan = pathway().plan();
        return switch (it.kind()) {
            case "PHASE", "PAUSED", "RESUMED", "ENDED" ->
                plan.phases().stream()
                        .filter(phase -> phase.code().equals(it.subject()))
                        .findFirst()
                        .map(phase -> phase.name().in(frame.locale()))
                        .orElse(it.subject());
            case "TEAM" -> frame.t("pathway.role." + it.subject().replace('_', '-'));
            case "REACHED" -> frame.t("pathway.from." + it.subject());
            case "STARTED", "PLAN" -> plan.name().in(frame.locale());
            default ->
                plan.step(it.subject())
                        .map(step -> step.name().in(frame.locale()))
                        .orElse(it.subject());
        };
    }

    private static LocalDate closedOn(Occurrence it) {
        return it.closedOn() == null ? it.dueOn() : it.closedOn();
    }
}
