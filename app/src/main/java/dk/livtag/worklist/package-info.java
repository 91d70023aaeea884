/** Worklist (arbejdsliste): read models for staff. */
@ApplicationModule(
        displayName = "Worklist",
        allowedDependencies = {
            "kernel",
            "ui",
            "database",
            "organisation",
            "patient",
            "access",
            "referral",
            "referral :: answers",
            "referral :: early",
            "pathway",
            "pathway :: *"
        })
@NullMarked
package dk.livtag.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
