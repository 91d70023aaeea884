/** What people may change of a pathway: steps of the plan, and coded reasons to rest or end. */
@NamedInterface("change")
@NullMarked
package dk.livtag.pathway.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
