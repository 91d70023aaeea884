/** What a citizen notes beside her own referral (bemærkning): where it does not fit. */
@NullMarked
package dk.livtag.referral.note;

import org.jspecify.annotations.NullMarked;
