@NullMarked
package dk.livtag.measure.instrument;

import org.jspecify.annotations.NullMarked;
