/** Which problems are answered by what, and which by nothing (D3). */
@NamedInterface("coverage")
@NullMarked
package dk.livtag.plan.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
