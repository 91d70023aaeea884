/** Who stands beside a person (behandlerteam), by the day. */
@NamedInterface("team")
@NullMarked
package dk.livtag.pathway.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
