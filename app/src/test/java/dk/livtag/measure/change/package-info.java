@NullMarked
package dk.livtag.measure.change;

import org.jspecify.annotations.NullMarked;
