/** Access (adgang, samtykke, log): who is asking, what they may see, and the trace it leaves. */
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"kernel", "ui", "database"})
@NullMarked
package dk.livtag.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
