package dk.livtag.assessment.web;

import dk.livtag.pathway.programme.Step;
import dk.livtag.ui.Choice;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Frame;
import dk.livtag.ui.HasBanner;
import dk.livtag.ui.PatientBanner;
import java.util.List;
import java.util.Set;

/**
 * Choosing who assesses one patient: the steps of that kind in her own plan, and those that the programme still offers.
 *
 * @param seen the version of the plan that is shown
 */
public record BundlePage(
        PatientBanner banner, List<Step> steps, Set<String> chosen, int seen, String why, List<FieldError> errors)
        implements HasBanner {

    public List<Choice> choices(Frame frame) {
        return steps.stream()
                .map(it -> new Choice(it.code(), it.name().in(frame.locale()), chosen.contains(it.code())))
                .toList();
    }

    public String path() {
        return Addresses.all(banner.patient());
    }

    @Override
    public String titleKey() {
        return "assessment.bundle.title";
    }

    @Override
    public Object[] titleArguments() {
        return new Object[] {banner.name()};
    }
}
