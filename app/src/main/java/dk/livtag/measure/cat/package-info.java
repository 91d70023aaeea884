/** Adaptive testing by the graded response model. Plain Java. */
@NullMarked
package dk.livtag.measure.cat;

import org.jspecify.annotations.NullMarked;
