package dk.livtag.measure.web.citizen;

import dk.livtag.measure.run.Filled;
import dk.livtag.measure.run.WhyNot;
import dk.livtag.ui.Choice;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Frame;
import java.util.Arrays;
import java.util.List;

/** The citizen says no, and may say why. */
public record NoPage(Filled filled, List<FieldError> errors) implements AboutRun {

    static List<WhyNot> reasons() {
        return Arrays.stream(WhyNot.values()).filter(WhyNot::isHers).toList();
    }

    public List<Choice> choices(Frame frame) {
        return reasons().stream()
                .map(it -> new Choice(it.name(), frame.t("skema.no." + it.name()), false))
                .toList();
    }

    @Override
    public String titleKey() {
        return "skema.no.title";
    }
}
