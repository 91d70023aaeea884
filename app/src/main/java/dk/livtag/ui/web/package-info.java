/** The pages that belong to every page: how it looks, help, the accessibility statement, and what went wrong. */
@NullMarked
package dk.livtag.ui.web;

import org.jspecify.annotations.NullMarked;
