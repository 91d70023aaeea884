package dk.livtag.patientportal.web;

import dk.livtag.pathway.Journey;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The citizen's map (dit forløb): the stages, where she is, and who stands beside her. */
public record PlanPage(LocalDate today, @Nullable Journey journey) implements Page {

    @Override
    public String titleKey() {
        return "plan.title";
    }

    @Override
    public Shell shell() {
        return Shell.CITIZEN;
    }
}
