@NamedInterface("answers")
@NullMarked
package dk.livtag.referral.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
