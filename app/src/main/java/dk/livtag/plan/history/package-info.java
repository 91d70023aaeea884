/** What was changed of a plan, by whom, as patient or as staff. */
@NamedInterface("history")
@NullMarked
package dk.livtag.plan.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
