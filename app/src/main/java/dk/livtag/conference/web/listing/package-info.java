/** The list of conferences. */
@NullMarked
package dk.livtag.conference.web.listing;

import org.jspecify.annotations.NullMarked;
