@NullMarked
package dk.livtag.pathway.edit;

import org.jspecify.annotations.NullMarked;
