/** What is new about a citizen since the reader last looked (nyt siden sidst). */
@NamedInterface("news")
@NullMarked
package dk.livtag.worklist.news;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
