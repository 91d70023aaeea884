@NullMarked
package dk.livtag.staffportal.web;

import org.jspecify.annotations.NullMarked;
