/** Which programmes there are (tilbud): loaded, kept version by version, and offered to triage. */
@NamedInterface("offer")
@NullMarked
package dk.livtag.pathway.offer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
