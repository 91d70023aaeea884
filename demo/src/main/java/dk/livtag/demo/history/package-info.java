/** What has happened in the demo before its first day, made by the real engine with the clock turned back. */
@NullMarked
package dk.livtag.demo.history;

import org.jspecify.annotations.NullMarked;
