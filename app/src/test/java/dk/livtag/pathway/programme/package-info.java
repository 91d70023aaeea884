@NamedInterface("programme")
@NullMarked
package dk.livtag.pathway.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
