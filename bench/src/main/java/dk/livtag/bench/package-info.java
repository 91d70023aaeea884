/** Measures: each programme prints a table for docs/performance.md. */
@NullMarked
package dk.livtag.bench;

import org.jspecify.annotations.NullMarked;
