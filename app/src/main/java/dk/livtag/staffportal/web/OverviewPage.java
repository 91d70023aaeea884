package dk.livtag.staffportal.web;

import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import org.jspecify.annotations.Nullable;

/** The first picture of one citizen (overblik). */
public record OverviewPage(PatientBanner banner, @Nullable String wish) implements Page {

    @Override
    public String titleKey() {
        return "overview.title";
    }

    @Override
    public Object[] titleArguments() {
        return new Object[] {banner.person().name().full()};
    }

    @Override
    public Shell shell() {
        return Shell.STAFF;
    }
}
