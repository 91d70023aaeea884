@NullMarked
package dk.livtag.patient;

import org.jspecify.annotations.NullMarked;
