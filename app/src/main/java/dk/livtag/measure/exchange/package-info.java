/** Answers in the forms that others read: FHIR, and tables. */
@NullMarked
package dk.livtag.measure.exchange;

import org.jspecify.annotations.NullMarked;
