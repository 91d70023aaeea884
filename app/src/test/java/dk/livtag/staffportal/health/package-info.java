@NullMarked
package dk.livtag.staffportal.health;

import org.jspecify.annotations.NullMarked;
