@NullMarked
package dk.livtag.referral.figures;

import org.jspecify.annotations.NullMarked;
