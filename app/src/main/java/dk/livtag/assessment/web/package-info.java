/** Pages of assessments. */
@NullMarked
package dk.livtag.assessment.web;

import org.jspecify.annotations.NullMarked;
