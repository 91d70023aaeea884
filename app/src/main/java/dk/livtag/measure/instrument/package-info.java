/** Instruments as data: what is asked, how it is scored, and who allows it. */
@NullMarked
package dk.livtag.measure.instrument;

import org.jspecify.annotations.NullMarked;
