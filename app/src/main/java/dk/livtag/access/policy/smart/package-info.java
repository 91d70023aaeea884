/** SMART on FHIR scopes: a strict grammar, and which FHIR types show which resource. */
@NullMarked
package dk.livtag.access.policy.smart;

import org.jspecify.annotations.NullMarked;
