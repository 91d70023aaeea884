@NamedInterface("coverage")
@NullMarked
package dk.livtag.plan.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
