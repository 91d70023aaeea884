package dk.livtag.staffportal.web;

import dk.livtag.patient.Cpr;
import dk.livtag.ui.HasBanner;
import dk.livtag.ui.PatientBanner;

/** The whole CPR number of one citizen, on a page of its own so that each look is logged. */
public record CprPage(PatientBanner banner, Cpr cpr) implements HasBanner {

    @Override
    public String titleKey() {
        return "cpr.title";
    }
}
