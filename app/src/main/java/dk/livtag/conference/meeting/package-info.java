/** A joint conference and its states: pure values that know no table. */
@NamedInterface("meeting")
@NullMarked
package dk.livtag.conference.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
