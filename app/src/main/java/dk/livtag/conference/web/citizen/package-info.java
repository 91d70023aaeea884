/** The patient's own pages of her meeting with the whole team. */
@NullMarked
package dk.livtag.conference.web.citizen;

import org.jspecify.annotations.NullMarked;
