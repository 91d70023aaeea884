@NullMarked
package dk.livtag.measure;

import org.jspecify.annotations.NullMarked;
