package dk.livtag.staffportal.web;

import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.programme.Phase;
import dk.livtag.ui.HasBanner;
import dk.livtag.ui.PatientBanner;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first picture of one citizen (overblik). */
public record OverviewPage(
        PatientBanner banner,
        String givenName,
        @Nullable String wish,
        @Nullable Course course) implements HasBanner {

    /** The stages of the pathway, and which of them is now. */
    public record Course(List<Phase> phases, Phase now, LocalDate acceptedOn, LocalDate expectedEnd) {}

    public PatientId patient() {
        return banner.patient();
    }

    @Override
    public String titleKey() {
        return "overview.title";
    }

    @Override
    public Object[] titleArguments() {
        return new Object[] {banner.name()};
    }
}
