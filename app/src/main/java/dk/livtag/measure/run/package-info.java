/** One asking of a questionnaire, from when it is sent to what is done about it. */
@NamedInterface("run")
@NullMarked
package dk.livtag.measure.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
