/** Measure (måleredskab): what is asked in questionnaires, what it comes to, and what is done about it. */
@ApplicationModule(
        displayName = "Measure",
        allowedDependencies = {
            "kernel",
            "kernel :: yaml",
            "ui",
            "ui :: chart",
            "database",
            "organisation",
            "patient",
            "access",
            "pathway",
            "pathway :: *"
        })
@NullMarked
package dk.livtag.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
