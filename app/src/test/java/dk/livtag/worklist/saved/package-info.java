@NamedInterface("saved")
@NullMarked
package dk.livtag.worklist.saved;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
