/** The log-in through a broker, against a broker that the test runs itself. */
@NullMarked
package dk.livtag.access.oidc;

import org.jspecify.annotations.NullMarked;
