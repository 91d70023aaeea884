package dk.livtag.staffportal.web;

import dk.livtag.kernel.PatientId;
import dk.livtag.patient.FullCpr;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;

/** The whole CPR number of one citizen, on a page of its own so that each look is logged. */
public record CprPage(PatientId patient, FullCpr number) implements Page {

    @Override
    public String titleKey() {
        return "cpr.title";
    }

    @Override
    public Shell shell() {
        return Shell.STAFF;
    }
}
