/** The pages of a self-referral (egen henvisning), open to everybody. */
@NullMarked
package dk.livtag.referral.web.citizen;

import org.jspecify.annotations.NullMarked;
