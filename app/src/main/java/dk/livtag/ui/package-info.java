/** Design system (designsystem): page frame, form parts, texts, view resolver. */
@ApplicationModule(
        displayName = "UI",
        allowedDependencies = {"kernel"})
@NullMarked
package dk.livtag.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
