/** Pathway (forløb, program): programmes and one person's run of one. */
@ApplicationModule(
        displayName = "Pathway",
        allowedDependencies = {"kernel", "ui", "database", "organisation", "patient", "access", "referral :: events"})
@NullMarked
package dk.livtag.pathway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
