/** The unsent form (kladde): saved page by page, held by a visitor's session or opened with a typed code. */
@NullMarked
package dk.livtag.referral.draft;

import org.jspecify.annotations.NullMarked;
