/** How somebody looks for citizens: by what she writes, in which list, in which order. */
@NamedInterface("search")
@NullMarked
package dk.livtag.worklist.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
