@NamedInterface("entry")
@NullMarked
package dk.livtag.assessment.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
