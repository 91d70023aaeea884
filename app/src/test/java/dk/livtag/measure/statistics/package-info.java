@NullMarked
package dk.livtag.measure.statistics;

import org.jspecify.annotations.NullMarked;
