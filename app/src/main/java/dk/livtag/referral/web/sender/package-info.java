/** The pages of those who refer (henvis), themselves or as professionals; open to everybody. */
@NullMarked
package dk.livtag.referral.web.sender;

import org.jspecify.annotations.NullMarked;
