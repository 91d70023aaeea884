/** The pages of the lists that staff work from. */
@NullMarked
package dk.livtag.worklist.web;

import org.jspecify.annotations.NullMarked;
