/** Drawings of what changes, made on the server: they need no script and go to paper unchanged. */
@NamedInterface("chart")
@NullMarked
package dk.livtag.ui.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
