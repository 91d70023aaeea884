@NullMarked
package dk.livtag.worklist.web;

import org.jspecify.annotations.NullMarked;
