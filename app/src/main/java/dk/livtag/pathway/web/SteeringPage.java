package dk.livtag.pathway.web;

import dk.livtag.pathway.Pathway;
import dk.livtag.pathway.change.EndReason;
import dk.livtag.pathway.change.PauseReason;
import dk.livtag.pathway.engine.Condition;
import dk.livtag.pathway.engine.GroupDay;
import dk.livtag.pathway.programme.Phase;
import dk.livtag.ui.Choice;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Frame;
import dk.livtag.ui.HasBanner;
import dk.livtag.ui.PatientBanner;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a pathway goes on: to another phase, to rest, or to its end. */
public record SteeringPage(PatientBanner banner, Pathway pathway, Said said, List<FieldError> errors)
        implements HasBanner {

    /** What was written in one of the forms, named as its choice is, before something was missing. */
    public record Said(String form, String choice, String text) {
        static final Said NOTHING = new Said("", "", "");

        public String in(String other) {
            return form.equals(other) ? text : "";
        }

        Choice choice(String other, String value, String label) {
            return new Choice(value, label, form.equals(other) && choice.equals(value));
        }
    }

    @Override
    public String titleKey() {
        return "pathway.steer.title";
    }

    public String path() {
        return "/team/borger/" + pathway.patient().value() + "/forloeb/styr";
    }

    public boolean isGoing() {
        return pathway.run().position().condition() instanceof Condition.Going;
    }

    public boolean isPaused() {
        return pathway.run().position().condition() instanceof Condition.Paused;
    }

    /** The other phases, each with what it asks for and does not have. */
    public List<Phase> phases() {
        return pathway.plan().phases().stream()
                .filter(it -> !it.equals(pathway.phase()))
                .toList();
    }

    public List<Choice> phases(Frame frame) {
        return phases().stream()
                .map(it -> said.choice("phase", it.code(), label(it, frame)))
                .toList();
    }

    public List<Choice> pauses(Frame frame) {
        return Arrays.stream(PauseReason.values())
                .map(it -> said.choice("pause", it.name(), frame.t("pathway.pause." + key(it))))
                .toList();
    }

    public List<Choice> ends(Frame frame) {
        return Arrays.stream(EndReason.values())
                .map(it -> said.choice("end", it.name(), frame.t("pathway.end." + key(it))))
                .toList();
    }

    public Optional<GroupDay> groupDay() {
        return GroupDay.awaited(pathway.run());
    }

    private String label(Phase phase, Frame frame) {
        var missing = pathway.run().missing(phase.code()).stream()
                .flatMap(it -> pathway.plan().step(it).stream())
                .map(it -> it.name().in(frame.locale()))
                .toList();
        var name = phase.name().in(frame.locale());
        return missing.isEmpty() ? name : frame.t("pathway.steer.missing", name, String.join(", ", missing));
    }

    static String key(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
