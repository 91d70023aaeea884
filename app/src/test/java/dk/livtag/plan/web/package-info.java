@NullMarked
package dk.livtag.plan.web;

import org.jspecify.annotations.NullMarked;
