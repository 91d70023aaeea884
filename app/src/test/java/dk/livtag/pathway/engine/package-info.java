@NamedInterface("engine")
@NullMarked
package dk.livtag.pathway.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
