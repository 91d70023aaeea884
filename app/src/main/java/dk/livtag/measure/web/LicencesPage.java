package dk.livtag.measure.web;

import dk.livtag.measure.Licences.Entry;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.List;

/** The register of licences. */
public record LicencesPage(List<Entry> entries) implements Page {

    @Override
    public String titleKey() {
        return "measure.licences.title";
    }

    @Override
    public Shell shell() {
        return Shell.STAFF;
    }
}
