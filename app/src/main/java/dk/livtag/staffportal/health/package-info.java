/** How the house itself is doing, for whoever runs it. */
@NullMarked
package dk.livtag.staffportal.health;

import org.jspecify.annotations.NullMarked;
