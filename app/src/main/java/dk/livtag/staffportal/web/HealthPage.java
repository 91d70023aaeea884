package dk.livtag.staffportal.web;

import dk.livtag.staffportal.health.RefusedFiles.Refused;
import dk.livtag.staffportal.health.Sign;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.List;

/** How the house is doing (sundhed), red rows first. */
public record HealthPage(List<Sign> signs, List<Refused> refused) implements Page {

    @Override
    public String titleKey() {
        return "health.title";
    }

    @Override
    public Shell shell() {
        return Shell.STAFF;
    }
}
