/** Patient (borger, patient): identity and contact. */
@ApplicationModule(
        displayName = "Patient",
        allowedDependencies = {"kernel", "ui", "database", "access"})
@NullMarked
package dk.livtag.patient;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
