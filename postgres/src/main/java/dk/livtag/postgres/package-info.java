/** Starts a durable PostgreSQL from a folder: for the demo and the tests, never for production. */
@NullMarked
package dk.livtag.postgres;

import org.jspecify.annotations.NullMarked;
