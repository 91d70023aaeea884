@NamedInterface("paper")
@NullMarked
package dk.livtag.ui.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
