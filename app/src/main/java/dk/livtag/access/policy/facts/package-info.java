/** What the policy must know before it decides: care relations, what the citizen has decided, groups, clients, triage. */
@NullMarked
package dk.livtag.access.policy.facts;

import org.jspecify.annotations.NullMarked;
