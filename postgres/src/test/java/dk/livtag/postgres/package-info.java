@NullMarked
package dk.livtag.postgres;

import org.jspecify.annotations.NullMarked;
