/** What the policy answers. */
@NullMarked
package dk.livtag.access.policy.decision;

import org.jspecify.annotations.NullMarked;
