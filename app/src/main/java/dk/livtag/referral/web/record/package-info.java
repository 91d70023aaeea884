/** An accepted referral, as those read it who now work with the person. */
@NullMarked
package dk.livtag.referral.web.record;

import org.jspecify.annotations.NullMarked;
