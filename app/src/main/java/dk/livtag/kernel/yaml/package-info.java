/** YAML files that people edit, read so that whatever is wrong can be told with its line. */
@NamedInterface("yaml")
@NullMarked
package dk.livtag.kernel.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
