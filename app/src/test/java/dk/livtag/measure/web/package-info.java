@NullMarked
package dk.livtag.measure.web;

import org.jspecify.annotations.NullMarked;
