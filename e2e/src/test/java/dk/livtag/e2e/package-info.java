/** The demo as people meet it: in a browser, and when the power goes. */
@NullMarked
package dk.livtag.e2e;

import org.jspecify.annotations.NullMarked;
