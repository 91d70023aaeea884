@NullMarked
package dk.livtag.referral.early;

import org.jspecify.annotations.NullMarked;
