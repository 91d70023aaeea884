@NullMarked
package dk.livtag.pathway;

import org.jspecify.annotations.NullMarked;
