@NullMarked
package dk.livtag.worklist;

import org.jspecify.annotations.NullMarked;
