@NamedInterface("goal")
@NullMarked
package dk.livtag.plan.goal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
