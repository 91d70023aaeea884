/** Referral (henvisning, visitation): from the first question to the decision. */
@ApplicationModule(
        displayName = "Referral",
        allowedDependencies = {"kernel", "ui", "database", "organisation", "patient", "access"})
@NullMarked
package dk.livtag.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
