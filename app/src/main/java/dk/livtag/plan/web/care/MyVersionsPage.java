package dk.livtag.plan.web.care;

import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;

/** The versions of her plan, for the patient. */
public record MyVersionsPage(VersionList list) implements Page {

    @Override
    public String titleKey() {
        return "goals.versions";
    }

    @Override
    public Shell shell() {
        return Shell.CITIZEN;
    }
}
