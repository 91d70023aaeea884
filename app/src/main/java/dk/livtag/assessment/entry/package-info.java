/** An assessment and its states, and what they add up to: pure values that know no table. */
@NamedInterface("entry")
@NullMarked
package dk.livtag.assessment.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
