/** What two measurements beside each other say. Plain Java. */
@NullMarked
package dk.livtag.measure.change;

import org.jspecify.annotations.NullMarked;
