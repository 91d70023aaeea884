/** Pages for logging in and out. */
@NullMarked
package dk.livtag.access.web;

import org.jspecify.annotations.NullMarked;
