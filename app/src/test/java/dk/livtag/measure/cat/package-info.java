@NullMarked
package dk.livtag.measure.cat;

import org.jspecify.annotations.NullMarked;
