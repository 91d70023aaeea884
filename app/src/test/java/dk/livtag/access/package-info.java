@NullMarked
package dk.livtag.access;

import org.jspecify.annotations.NullMarked;
