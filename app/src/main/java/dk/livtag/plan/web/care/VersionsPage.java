package dk.livtag.plan.web.care;

import dk.livtag.ui.HasBanner;
import dk.livtag.ui.PatientBanner;

/** The versions of a plan, for staff. */
public record VersionsPage(PatientBanner banner, VersionList list) implements HasBanner {

    public String path() {
        return CarePlaces.of(banner.patient());
    }

    @Override
    public String titleKey() {
        return "careplan.versions.title";
    }
}
