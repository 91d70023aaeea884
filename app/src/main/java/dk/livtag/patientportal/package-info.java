/** Patient portal: the citizen's own pages, and the public front door. */
@ApplicationModule(
        displayName = "Patient portal",
        allowedDependencies = {
            "kernel",
            "ui",
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
            "conference :: *"
        })
@NullMarked
package dk.livtag.patientportal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
