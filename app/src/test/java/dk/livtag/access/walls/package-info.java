@NullMarked
package dk.livtag.access.walls;

import org.jspecify.annotations.NullMarked;
