@NullMarked
package dk.livtag.pathway.trial;

import org.jspecify.annotations.NullMarked;
