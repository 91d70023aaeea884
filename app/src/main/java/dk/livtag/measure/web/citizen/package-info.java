/** The pages on which the citizen answers. */
@NullMarked
package dk.livtag.measure.web.citizen;

import org.jspecify.annotations.NullMarked;
