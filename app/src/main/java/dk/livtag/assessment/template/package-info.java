/** What each profession looks at, as data: sections and fields in four domains, read from files that people edit. */
@NamedInterface("template")
@NullMarked
package dk.livtag.assessment.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
