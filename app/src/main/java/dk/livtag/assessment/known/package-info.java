/** What is known already, so that nobody asks twice: from the referral and from other professions. */
@NamedInterface("known")
@NullMarked
package dk.livtag.assessment.known;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
