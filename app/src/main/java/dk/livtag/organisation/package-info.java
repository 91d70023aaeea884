/** Organisation (afdeling, medarbejder, faggruppe): units, staff, professions. */
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {"kernel", "ui", "database", "access"})
@NullMarked
package dk.livtag.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
