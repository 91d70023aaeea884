/** The public front door, and the citizen's own pages. */
@NullMarked
package dk.livtag.patientportal.web;

import org.jspecify.annotations.NullMarked;
