/** Log-in through the operator's OpenID Connect broker, behind which MitID and the organisations' own log-ins stand. */
@NullMarked
package dk.livtag.access.oidc;

import org.jspecify.annotations.NullMarked;
