@NullMarked
package dk.livtag.pathway.engine;

import org.jspecify.annotations.NullMarked;
