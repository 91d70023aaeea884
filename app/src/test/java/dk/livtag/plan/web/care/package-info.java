@NullMarked
package dk.livtag.plan.web.care;

import org.jspecify.annotations.NullMarked;
