/** Pages that leave the house on paper or as a file: tagged PDF that a screen reader can read. */
@NamedInterface("paper")
@NullMarked
package dk.livtag.ui.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
