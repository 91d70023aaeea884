/** The pages of what is answered, and what is not. */
@NullMarked
package dk.livtag.plan.web.coverage;

import org.jspecify.annotations.NullMarked;
