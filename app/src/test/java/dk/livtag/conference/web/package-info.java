@NullMarked
package dk.livtag.conference.web;

import org.jspecify.annotations.NullMarked;
