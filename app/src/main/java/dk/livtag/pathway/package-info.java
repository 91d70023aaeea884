/** Pathway (forløb, program): programmes and one person's run of one. */
@ApplicationModule(
        displayName = "Pathway",
        allowedDependencies = {
            "kernel",
            "kernel :: yaml",
            "ui",
            "database",
            "organisation",
            "patient",
            "access",
            "referral :: events",
            "referral :: admission",
            "referral :: answers"
        })
@NullMarked
package dk.livtag.pathway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
