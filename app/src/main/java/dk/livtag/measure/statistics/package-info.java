/** What is counted over many measurements. Plain Java. */
@NullMarked
package dk.livtag.measure.statistics;

import org.jspecify.annotations.NullMarked;
