/** What triage can decide (afgørelse): values with coded reasons, no person and no row. */
@NamedInterface("decision")
@NullMarked
package dk.livtag.referral.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
