@NamedInterface("template")
@NullMarked
package dk.livtag.assessment.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
