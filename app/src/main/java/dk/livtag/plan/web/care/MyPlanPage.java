package dk.livtag.plan.web.care;

import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;

/** The plan as the patient reads it. */
public record MyPlanPage(Sheet sheet) implements Page {

    @Override
    public String titleKey() {
        return "goals.plan";
    }

    @Override
    public Shell shell() {
        return Shell.CITIZEN;
    }
}
