package dk.livtag.ui;

import dk.livtag.kernel.PatientId;

/** A page about one citizen. Its frame draws the banner, so that no template can forget it. */
public interface HasBanner extends Page {

    PatientBanner banner();

    @Override
    default Shell shell() {
        return Shell.STAFF;
    }

    /** Makes the banner of one citizen, for modules that know only their own part. The staff portal knows the rest. */
    @FunctionalInterface
    interface Source {
        PatientBanner of(PatientId patient);
    }
}
