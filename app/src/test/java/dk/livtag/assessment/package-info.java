@NullMarked
package dk.livtag.assessment;

import org.jspecify.annotations.NullMarked;
