/** The pages of emergency access: to open it, and to follow it up. */
@NullMarked
package dk.livtag.rights.web.emergency;

import org.jspecify.annotations.NullMarked;
