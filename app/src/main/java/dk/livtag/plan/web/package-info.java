/** The pages of problems, goals and plans that staff use. */
@NullMarked
package dk.livtag.plan.web;

import org.jspecify.annotations.NullMarked;
