/** How a plan and a pathway came to be as they are. */
@NamedInterface("history")
@NullMarked
package dk.livtag.pathway.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
