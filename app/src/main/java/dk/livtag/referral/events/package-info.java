/** What happened to referrals: all that other modules on this floor may know of the referral module. */
@NamedInterface("events")
@NullMarked
package dk.livtag.referral.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
