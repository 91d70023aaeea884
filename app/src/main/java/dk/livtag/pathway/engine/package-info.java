/** The clockwork of a pathway: pure functions from facts and a day to what is due. Nothing here reads a clock or a table. */
@NamedInterface("engine")
@NullMarked
package dk.livtag.pathway.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
