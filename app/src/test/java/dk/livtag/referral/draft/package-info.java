@NullMarked
package dk.livtag.referral.draft;

import org.jspecify.annotations.NullMarked;
