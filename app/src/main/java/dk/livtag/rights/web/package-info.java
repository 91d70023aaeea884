/** The pages of the citizen's rights. */
@NullMarked
package dk.livtag.rights.web;

import org.jspecify.annotations.NullMarked;
