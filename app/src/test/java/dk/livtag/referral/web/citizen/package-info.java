@NullMarked
package dk.livtag.referral.web.citizen;

import org.jspecify.annotations.NullMarked;
