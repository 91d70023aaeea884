/** Pages about one person's pathway (forløb): what is due, the plan beside its template, the team, and how it goes on. */
@NullMarked
package dk.livtag.pathway.web;

import org.jspecify.annotations.NullMarked;
