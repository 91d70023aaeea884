/** Conference (fælles patientkonference): the joint meeting from its planning to what the patient has confirmed. */
@ApplicationModule(
        displayName = "Conference",
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
package dk.livtag.conference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
