/** The first picture of a citizen (overblik), and what a day begins with. */
@NamedInterface("picture")
@NullMarked
package dk.livtag.worklist.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
