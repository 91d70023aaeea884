/** Fictional people, demo log-in and a clock that can be moved, on top of the real engine. */
@NullMarked
package dk.livtag.demo;

import org.jspecify.annotations.NullMarked;
