/** Who there is in the demo: places, staff, and everybody one can become. */
@NullMarked
package dk.livtag.demo.people;

import org.jspecify.annotations.NullMarked;
