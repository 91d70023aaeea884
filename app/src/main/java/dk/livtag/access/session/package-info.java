/** Log-ins as they stand in the cookie and in the database. */
@NullMarked
package dk.livtag.access.session;

import org.jspecify.annotations.NullMarked;
