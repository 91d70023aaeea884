@NamedInterface("news")
@NullMarked
package dk.livtag.worklist.news;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
