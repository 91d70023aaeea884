package dk.livtag.plan.web.care;

import dk.livtag.ui.paper.Paper;

/** The plan as a file. */
public record PlanPaper(Sheet sheet) implements Paper {

    @Override
    public String fileName() {
        return "behandlingsplan.pdf";
    }

    @Override
    public String titleKey() {
        return "goals.plan";
    }
}
