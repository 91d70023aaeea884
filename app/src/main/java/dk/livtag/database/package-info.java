/** Database: connections per role, the start guard, the signed context, idempotency keys, the clock's offset. */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {"kernel"})
@NullMarked
package dk.livtag.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
