/** Who asks for what, and on which grounds. */
@NullMarked
package dk.livtag.access.policy.request;

import org.jspecify.annotations.NullMarked;
