@NullMarked
package dk.livtag.plan;

import org.jspecify.annotations.NullMarked;
