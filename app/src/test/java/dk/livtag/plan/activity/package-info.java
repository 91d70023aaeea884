@NamedInterface("activity")
@NullMarked
package dk.livtag.plan.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
