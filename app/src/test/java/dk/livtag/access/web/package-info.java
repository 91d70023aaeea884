@NullMarked
package dk.livtag.access.web;

import org.jspecify.annotations.NullMarked;
