/** The pages of conferences that staff use. */
@NullMarked
package dk.livtag.conference.web;

import org.jspecify.annotations.NullMarked;
