/** The pages of triage (visitation). */
@NullMarked
package dk.livtag.referral.web.triage;

import org.jspecify.annotations.NullMarked;
