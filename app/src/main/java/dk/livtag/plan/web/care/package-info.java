/** The pages of the plan that staff use, and the sheet that both they and the patient print. */
@NullMarked
package dk.livtag.plan.web.care;

import org.jspecify.annotations.NullMarked;
