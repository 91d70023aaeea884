/** The patient's own goals, and what she says about wanting them. */
@NullMarked
package dk.livtag.plan.web.citizen.wish;

import org.jspecify.annotations.NullMarked;
