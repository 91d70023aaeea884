@NullMarked
package dk.livtag.plan.web.coverage;

import org.jspecify.annotations.NullMarked;
