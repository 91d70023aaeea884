@NullMarked
package dk.livtag.referral.web.sender;

import org.jspecify.annotations.NullMarked;
