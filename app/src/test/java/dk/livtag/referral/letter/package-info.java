@NullMarked
package dk.livtag.referral.letter;

import org.jspecify.annotations.NullMarked;
