/** What the patient wants, and how far it has come: pure values that know no table. */
@NamedInterface("goal")
@NullMarked
package dk.livtag.plan.goal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
