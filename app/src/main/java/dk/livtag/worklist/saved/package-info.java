/** Searches that somebody finds again by a name of her own (gemte lister). */
@NamedInterface("saved")
@NullMarked
package dk.livtag.worklist.saved;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
