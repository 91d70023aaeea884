/** Plan (behandlingsplan, mål): what is hard to do, what the patient wants, what is done about it, and whether it helps. */
@ApplicationModule(
        displayName = "Plan",
        allowedDependencies = {
            "kernel",
            "ui",
            "ui :: paper",
            "database",
            "organisation",
            "patient",
            "access",
            "pathway",
            "pathway :: *"
        })
@NullMarked
package dk.livtag.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
