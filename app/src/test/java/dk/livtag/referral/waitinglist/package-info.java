@NullMarked
package dk.livtag.referral.waitinglist;

import org.jspecify.annotations.NullMarked;
