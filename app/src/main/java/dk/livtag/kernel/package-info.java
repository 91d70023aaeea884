/** Shared kernel: identifiers, refusals, values. Depends on nothing, not even Spring. */
@ApplicationModule(
        displayName = "Kernel",
        allowedDependencies = {})
@NullMarked
package dk.livtag.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
