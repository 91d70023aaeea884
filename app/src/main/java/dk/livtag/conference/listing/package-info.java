/** The conferences of many people, as staff look for them. */
@NamedInterface("listing")
@NullMarked
package dk.livtag.conference.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
