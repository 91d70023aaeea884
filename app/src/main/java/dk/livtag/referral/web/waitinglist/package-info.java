/** The pages of the waiting list and of the figures. */
@NullMarked
package dk.livtag.referral.web.waitinglist;

import org.jspecify.annotations.NullMarked;
