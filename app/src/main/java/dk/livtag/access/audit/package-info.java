/** The security audit log: what a row says, how it is written, and how rows are sealed. */
@NullMarked
package dk.livtag.access.audit;

import org.jspecify.annotations.NullMarked;
