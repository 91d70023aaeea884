@NamedInterface("early")
@NullMarked
package dk.livtag.referral.early;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
