/** The one thing to do next for a citizen. */
@NamedInterface("next")
@NullMarked
package dk.livtag.worklist.next;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
