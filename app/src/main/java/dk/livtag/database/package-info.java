/** Database: connections per kind of work, the start guard, the signed context, idempotency keys, the clock. */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {"kernel"})
@NullMarked
package dk.livtag.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
