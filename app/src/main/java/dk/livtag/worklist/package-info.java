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
            "pathway",
            "pathway :: *"
        })
@NullMarked
package dk.livtag.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
