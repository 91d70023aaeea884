/** What a member of staff tells of herself (medarbejderprofil): years with pain, days away, and who stands in. */
@NullMarked
package dk.livtag.organisation.web;

import org.jspecify.annotations.NullMarked;
