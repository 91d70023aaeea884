/** The walls of the house, tried from outside and from behind: row-level security, sessions, forms, headers. */
@NullMarked
package dk.livtag.walls;

import org.jspecify.annotations.NullMarked;
