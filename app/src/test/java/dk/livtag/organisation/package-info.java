@NullMarked
package dk.livtag.organisation;

import org.jspecify.annotations.NullMarked;
