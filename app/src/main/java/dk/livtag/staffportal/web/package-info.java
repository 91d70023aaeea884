/** The pages that staff find their way by. */
@NullMarked
package dk.livtag.staffportal.web;

import org.jspecify.annotations.NullMarked;
