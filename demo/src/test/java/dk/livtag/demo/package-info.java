@NullMarked
package dk.livtag.demo;

import org.jspecify.annotations.NullMarked;
