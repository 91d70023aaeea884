/** The demo's own pages: become somebody, and move the clock. */
@NullMarked
package dk.livtag.demo.web;

import org.jspecify.annotations.NullMarked;
