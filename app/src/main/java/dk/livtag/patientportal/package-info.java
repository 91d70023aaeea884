/** Patient portal: the citizen's own pages, and the public front door. */
@ApplicationModule(
        displayName = "Patient portal",
        allowedDependencies = {
            "kernel",
            "ui",
            "ui :: paper",
            "database",
            "organisation",
            "patient",
            "access",
            "referral",
            "pathway",
            "pathway :: *",
            "assessment",
            "assessment :: entry",
            "conference",
            "conference :: *",
            "rights",
            "rights :: *",
            "measure",
            "measure :: run"
        })
@NullMarked
package dk.livtag.patientportal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
