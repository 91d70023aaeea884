/** The rules of access R0 to R21 as one pure function: no Spring, no SQL, no clock. */
@NullMarked
package dk.livtag.access.policy;

import org.jspecify.annotations.NullMarked;
