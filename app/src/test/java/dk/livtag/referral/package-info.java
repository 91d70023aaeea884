@NullMarked
package dk.livtag.referral;

import org.jspecify.annotations.NullMarked;
