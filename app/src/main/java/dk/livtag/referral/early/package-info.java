/** Reasons to begin early (tidlig start): facts of a referral against thresholds that the house sets. Never advice. */
@NamedInterface("early")
@NullMarked
package dk.livtag.referral.early;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
