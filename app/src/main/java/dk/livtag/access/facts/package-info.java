/** What the policy must know, fetched for one question. */
@NullMarked
package dk.livtag.access.facts;

import org.jspecify.annotations.NullMarked;
