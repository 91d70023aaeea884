@NullMarked
package dk.livtag.patientportal.web;

import org.jspecify.annotations.NullMarked;
