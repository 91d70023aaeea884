/** The pages of programmes: what there is, how one differs from another, an own version, and what a year of one asks for. */
@NullMarked
package dk.livtag.pathway.web.programmes;

import org.jspecify.annotations.NullMarked;
