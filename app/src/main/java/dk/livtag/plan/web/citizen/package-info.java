/** The patient's own pages of what is hard, what she wants, and the plan. */
@NullMarked
package dk.livtag.plan.web.citizen;

import org.jspecify.annotations.NullMarked;
