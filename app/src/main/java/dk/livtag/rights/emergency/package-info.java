/** Emergency access (nødadgang) as it is told and followed up. */
@NamedInterface("emergency")
@NullMarked
package dk.livtag.rights.emergency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
