/** Assessment (indledende vurdering): one per profession, drafted, signed and corrected, with findings in four domains. */
@ApplicationModule(
        displayName = "Assessment",
        allowedDependencies = {
            "kernel",
            "kernel :: yaml",
            "ui",
            "database",
            "organisation",
            "patient",
            "access",
            "referral",
            "referral :: answers",
            "referral :: admission",
            "pathway",
            "pathway :: programme",
            "pathway :: engine"
        })
@NullMarked
package dk.livtag.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
