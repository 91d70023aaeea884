/** Rights (rettigheder): what a citizen decides about her own record, who has looked at it, and emergency access. */
@ApplicationModule(
        displayName = "Rights",
        allowedDependencies = {"kernel", "ui", "ui :: paper", "database", "organisation", "patient", "access"})
@NullMarked
package dk.livtag.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
