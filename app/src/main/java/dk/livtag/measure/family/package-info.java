/** One small class for each way in which questionnaires are scored. Plain Java. */
@NullMarked
package dk.livtag.measure.family;

import org.jspecify.annotations.NullMarked;
