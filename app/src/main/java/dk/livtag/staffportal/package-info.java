/** Staff portal: pages for staff that join several modules. */
@ApplicationModule(
        displayName = "Staff portal",
        allowedDependencies = {
            "kernel",
            "ui",
            "database",
            "organisation",
            "patient",
            "access",
            "assessment :: template",
            "referral",
            "referral :: answers",
            "referral :: early",
            "pathway",
            "pathway :: *",
            "worklist",
            "worklist :: *"
        })
@NullMarked
package dk.livtag.staffportal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
