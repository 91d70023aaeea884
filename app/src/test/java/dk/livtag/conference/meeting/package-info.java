@NamedInterface("meeting")
@NullMarked
package dk.livtag.conference.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
