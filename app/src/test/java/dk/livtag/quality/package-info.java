/** The rules of the house as tests: what is built otherwise does not build. */
@NullMarked
package dk.livtag.quality;

import org.jspecify.annotations.NullMarked;
