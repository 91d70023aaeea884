/** The port (optagelse): what programmes ask of somebody who is referred. Module pathway answers it from its programmes. */
@NamedInterface("admission")
@NullMarked
package dk.livtag.referral.admission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
