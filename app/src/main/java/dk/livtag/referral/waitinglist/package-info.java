/** The waiting list (venteliste): who was said yes to and begins later, and how long it takes to be accepted and to begin. */
@NullMarked
package dk.livtag.referral.waitinglist;

import org.jspecify.annotations.NullMarked;
