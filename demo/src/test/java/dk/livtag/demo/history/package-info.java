@NullMarked
package dk.livtag.demo.history;

import org.jspecify.annotations.NullMarked;
