@NullMarked
package dk.livtag.ui;

import org.jspecify.annotations.NullMarked;
