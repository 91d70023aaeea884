/** An organisation's own versions of a programme (egen udgave): written as text, compared, kept, never overwritten. */
@NullMarked
package dk.livtag.pathway.edit;

import org.jspecify.annotations.NullMarked;
