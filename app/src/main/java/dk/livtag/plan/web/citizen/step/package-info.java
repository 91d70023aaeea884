/** The patient's own action plan. */
@NullMarked
package dk.livtag.plan.web.citizen.step;

import org.jspecify.annotations.NullMarked;
