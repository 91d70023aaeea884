/** The outer walls (security.md 5.3 and 6): doors, headers, form tokens, and the caller of each request. */
@NullMarked
package dk.livtag.access.walls;

import org.jspecify.annotations.NullMarked;
