/** Measurements beside each other, as they are read. */
@NamedInterface("reading")
@NullMarked
package dk.livtag.measure.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
