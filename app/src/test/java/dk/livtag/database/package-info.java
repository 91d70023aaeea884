@NullMarked
package dk.livtag.database;

import org.jspecify.annotations.NullMarked;
