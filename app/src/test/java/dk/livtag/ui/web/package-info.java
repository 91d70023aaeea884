@NullMarked
package dk.livtag.ui.web;

import org.jspecify.annotations.NullMarked;
