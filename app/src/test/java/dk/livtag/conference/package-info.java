@NullMarked
package dk.livtag.conference;

import org.jspecify.annotations.NullMarked;
