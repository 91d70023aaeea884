@NullMarked
package dk.livtag.referral.answers;

import org.jspecify.annotations.NullMarked;
