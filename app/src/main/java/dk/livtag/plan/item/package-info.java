/** What is done about what is hard: pure values that know no table. */
@NamedInterface("item")
@NullMarked
package dk.livtag.plan.item;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
