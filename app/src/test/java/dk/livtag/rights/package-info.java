@NullMarked
package dk.livtag.rights;

import org.jspecify.annotations.NullMarked;
